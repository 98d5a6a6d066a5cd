package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.lexicon.Table;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins two numerals into a range: "between 10 and 12", "15-20", "from 5 to 7", "two or three". */
final class Ranges {
    /** Verbs after which "from 5 to 7" is a change and not a range. */
    private static final Set<String> CHANGES = Table.rows(Ranges.class, "changes.tsv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    /** "two or three", not "10 or 100". */
    private static final BigDecimal NEAR = new BigDecimal(3);

    /** How many words before "from" a verb of change may stand. */
    private static final int FAR = 14;

    private final Forms forms;
    private final NumeralReader numerals;

    Ranges(Forms forms, NumeralReader numerals) {
        this.forms = forms;
        this.numerals = numerals;
    }

    /** Whether a verb tells that a number becomes another. */
    static boolean isChange(String lemma) {
        return CHANGES.contains(lemma);
    }

    /** The range that a numeral begins, else the numeral itself. */
    Numeral from(Numeral first) {
        int unit = repeated(first);
        int link = unit > 0 || forms.is(first.to(), "-") && forms.is(first.to() + 1, "to", "or")
                ? Math.max(unit, first.to() + (unit > 0 ? 0 : 1))
                : first.to();
        int second = Units.at(forms, link + 1)
                .filter(match -> match.value().money())
                .map(match -> match.to())
                .orElse(link + 1);
        if (Multiples.is(forms, first.from()) || !links(first, link, second)) {
            return first;
        }
        return numerals.read(second)
                .filter(end -> first.exact() && end.exact() && fits(first, end, link))
                .map(first::upTo)
                .orElse(first);
    }

    /** "50 cents to 60 cents": the word after the first number's unit, where the second has the same; 0 where it has not. */
    private int repeated(Numeral first) {
        int unit = first.to();
        boolean same = forms.is(unit + 1, "to")
                && forms.lower(unit).equals(forms.lower(unit + 3))
                && forms.tag(unit + 2).equals("CD")
                && Units.at(forms, unit).isPresent();
        return same ? unit + 1 : 0;
    }

    private boolean links(Numeral first, int link, int second) {
        int before = Units.currencyBefore(forms, first.from())
                .map(match -> match.from())
                .orElse(first.from());
        if (forms.is(link, "and")) {
            return forms.is(before - 1, "between");
        } else if (forms.is(link, "to")) {
            boolean own = !first.glued().isEmpty() || before < first.from() || link > first.to();
            boolean average = forms.is(before - 2, "average", "mean", "median") && changing(before);
            boolean twice = before < first.from() && second > link + 1;
            boolean amount = forms.is(before - 1, "by") && (twice || !own);
            return forms.is(before - 1, "of") && !average
                    || amount && isNear(first, second)
                    || !changing(before) && !(own && gains(before - 1));
        } else if (forms.is(link, "/")) {
            return second > link + 1 && before < first.from();
        }
        return forms.is(link, "-", "–", "—", "or", "~");
    }

    private boolean fits(Numeral first, Numeral end, int link) {
        Numeral range = first.upTo(end);
        boolean rises = range.lower().compareTo(range.upper()) < 0;
        boolean alternative =
                !forms.is(link, "or") || range.upper().compareTo(range.lower().multiply(NEAR)) <= 0;
        boolean joined = !forms.is(link, "-") || forms.glued(link) == forms.glued(link + 1);
        return rises && alternative && joined && (end.share() || !first.share());
    }

    /** "jumped by five to eight beats", "up by $4 to $6": by how much, and not to what ("up by 4 to 212"). */
    private boolean isNear(Numeral first, int second) {
        return !first.share()
                && Units.at(forms, first.to()).isEmpty()
                && numerals.read(second)
                        .filter(end -> end.exact()
                                && end.upper().compareTo(first.lower().multiply(NEAR)) <= 0)
                        .isPresent();
    }

    /** "gained 4p to 212p": by how much, and to what. */
    private boolean gains(int verb) {
        return forms.verb(verb) && forms.hasLemma(verb, "gain", "lose", "add", "shed");
    }

    /** Whether another number has taken a number's place: "rose from 84 to 85". */
    boolean former(Numeral number) {
        int from = Units.currencyBefore(forms, number.from())
                .map(match -> match.from())
                .orElse(number.from());
        int unit = Units.at(forms, number.to()).map(match -> match.to()).orElse(number.to());
        boolean to = forms.is(number.to(), "to") && numberAt(number.to() + 1)
                || forms.is(unit, "to") && (forms.tag(unit + 1).equals("CD") || numberAt(unit + 1));
        return to && forms.is(from - 1, "from") && changing(from) && number.exact();
    }

    /** "fell from 22 to nine percent": the percent sign is told with what the number became. */
    boolean becomesShare(Numeral number) {
        return !number.share()
                && !told(number)
                && numerals.read(number.to() + 1).filter(Numeral::share).isPresent();
    }

    /** Whether a number that another has taken the place of is told as well: a sum, a share, a measure, and no count. */
    boolean told(Numeral number) {
        return number.share()
                || !number.glued().isEmpty()
                || Units.currencyBefore(forms, number.from()).isPresent()
                || Units.at(forms, number.to()).isPresent();
    }

    private boolean numberAt(int index) {
        return numerals.read(index).isPresent() || numerals.read(index + 1).isPresent();
    }

    private boolean changing(int from) {
        int reach = forms.is(from - 1, "from") ? FAR : 6;
        for (int i = from - 1; i >= 0 && i > from - reach; i--) {
            if (CHANGES.contains(forms.lemma(i))) {
                return true;
            } else if (forms.is(i, ",", ";", "between")) {
                return false;
            }
        }
        return false;
    }

    /** The currency of a range's second number ("between 3 and $4 million"), null where there is none. */
    Units.Unit currencyInside(Numeral number) {
        for (int i = number.from() + 1; i < number.to(); i++) {
            var sign = Units.currencyBefore(forms, i);
            if (sign.isPresent()) {
                return sign.get().value();
            }
        }
        return null;
    }
}
