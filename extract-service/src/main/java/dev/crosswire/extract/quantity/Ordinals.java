package dev.crosswire.extract.quantity;

import dev.crosswire.contract.Comparator;
import dev.crosswire.contract.Quantity;
import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.lexicon.Table;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ordinals that count: "it was the third fire this year" tells of three, "came third" of a rank. */
final class Ordinals {
    /** From two on: what is the first is no count. */
    private static final Map<String, BigDecimal> WORDS = Table.rows(Ordinals.class, "ordinals.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> new BigDecimal(row.get(1))));

    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}(st|nd|rd|th)");
    static final String RANK = "rank";
    /** How many words after its noun a series may be told to be one. */
    private static final int NEAR = 6;

    private final Forms forms;
    private final int at;
    private final BigDecimal value;

    private Ordinals(Forms forms, int at, BigDecimal value) {
        this.forms = forms;
        this.at = at;
        this.value = value;
    }

    /** What the ordinal that stands there counts; empty where it only says which. */
    static Optional<FoundQuantity> at(Forms forms, int at) {
        BigDecimal value = value(forms.lower(at));
        return value == null ? Optional.empty() : new Ordinals(forms, at, value).read();
    }

    private Optional<FoundQuantity> read() {
        int noun = noun();
        Ranks ranks = new Ranks(forms, at);
        if (ranks.isAmongBest()) {
            return Optional.of(found(RANK, at + 3, noun));
        } else if (ranks.isNamed() || noun < 0 && ranks.isPlace()) {
            return Optional.of(found(RANK, at + 1, -1));
        } else if (noun >= 0
                && !isPart(noun)
                && (isSaidOfIt(noun) || isSeries(noun) || isLasting(noun) || isSoFar(noun) || isAgain(noun))) {
            return Optional.of(found(unit(at + 1, noun), at + 1, noun));
        }
        int other = noun < 0 && isSeries(at) ? elided() : -1;
        return other < 0 ? Optional.empty() : Optional.of(found(unit(other, other), at + 1, -1));
    }

    private FoundQuantity found(String unit, int to, int head) {
        return new FoundQuantity(Quantity.of(value, Comparator.EQUAL, unit), at, to, head, false);
    }

    private String unit(int from, int noun) {
        return new CountedNoun(forms).unit(from, noun, Counted.nothing(at));
    }

    /** The noun that the ordinal stands before; -1 where it stands alone. */
    private int noun() {
        int up = forms.is(at + 1, "-") && forms.has(at + 2)
                ? forms.sentence().word(at + 2).head()
                : head(at);
        boolean behind = up > at && !forms.tag(at + 1).equals("DT");
        return behind && forms.noun(up) && forms.sentence().word(at).hasRelation("amod", "advmod") ? up : -1;
    }

    private int head(int word) {
        return forms.sentence().word(word).head();
    }

    /** "It was the second fire this year": of "it" and "this", one more of its kind within a time. */
    private boolean isSaidOfIt(int noun) {
        int be = forms.relation(noun).equals("attr") ? head(noun) : -1;
        int subject = be < 0 ? -1 : forms.sentence().child(be, "nsubj");
        return subject >= 0
                && forms.is(subject, "it", "this", "that")
                && forms.lemma(be).equals("be");
    }

    /** "the second half of the year", "the third quarter": which part, and of no series. */
    private boolean isPart(int noun) {
        return NumberWord.of(forms.lower(noun), NumberWord.Kind.FRACTION) != null && forms.is(at - 1, "the");
    }

    /** "the season's third storm", "She is the third minister to resign": one more of those that there were so far. */
    private boolean isSoFar(int noun) {
        boolean within = forms.is(at - 1, "'s") && Nouns.ROUND.has(forms.lower(at - 2));
        boolean did = forms.relation(noun).equals("attr")
                && forms.is(noun + 1, "to")
                && forms.tag(noun + 2).equals("VB");
        return within || did;
    }

    /** "was postponed for the second time": how often. */
    private boolean isAgain(int noun) {
        return noun == at + 1 && forms.is(noun, "time") && forms.is(at - 1, "the") && forms.is(at - 2, "for");
    }

    /** "a third straight month", "their fifth defeat in a row", "the fourth this year", "his 22nd goal of the season". */
    private boolean isSeries(int last) {
        boolean straight = IntStream.rangeClosed(at + 1, last).anyMatch(i -> Nouns.STREAK.has(forms.lower(i)));
        boolean recurs = IntStream.range(last + 1, Math.min(last + NEAR, forms.size()))
                .takeWhile(i -> !forms.verb(i) && !forms.is(i, ",", ".", ";"))
                .anyMatch(this::isWithin);
        return straight || recurs;
    }

    /** "in a row", "in four years", "this year", "of the season". */
    private boolean isWithin(int from) {
        boolean row =
                forms.is(from, "in") && forms.is(from + 1, "a") && forms.is(from + 2, "row") || forms.is(from, "since");
        boolean span = forms.is(from, "in", "within")
                && IntStream.rangeClosed(from + 1, from + 3)
                        .anyMatch(i -> forms.tag(i).equals("CD"))
                && IntStream.rangeClosed(from + 2, from + 5).anyMatch(i -> Units.at(forms, i)
                        .filter(unit -> unit.value().duration())
                        .isPresent());
        boolean time = (forms.is(from, "this") || forms.is(from, "of") && forms.is(from + 1, "the", "this"))
                && IntStream.rangeClosed(from + 1, from + 2).anyMatch(i -> Nouns.ROUND.has(forms.lower(i)));
        return row || span || time || forms.is(from, "running") && !forms.noun(from + 1);
    }

    /** "for a second day": how long something has gone on. */
    private boolean isLasting(int noun) {
        return forms.is(at - 1, "a")
                && forms.is(at - 2, "for")
                && Units.at(forms, noun).filter(unit -> unit.value().duration()).isPresent();
    }

    /** "a note of protest, the fourth this year", "The accident was its second in four years": what one more is of; -1 where nothing tells. */
    private int elided() {
        if (forms.is(at - 1, "the", "its", "his", "her", "their") && forms.is(at - 2, ",") && forms.noun(at - 3)) {
            return at - 3;
        }
        int up = head(at);
        int subject = forms.hasRelation(at, "attr", "acomp", "advmod") && up >= 0
                ? forms.sentence().child(up, "nsubj", "nsubjpass")
                : -1;
        return subject >= 0 && forms.noun(subject) ? subject : -1;
    }

    private static BigDecimal value(String word) {
        if (DigitNumerals.hasDigit(word) && DIGITS.matcher(word).matches()) {
            BigDecimal digits = new BigDecimal(word.substring(0, word.length() - 2));
            return digits.compareTo(BigDecimal.ONE) > 0 ? digits : null;
        }
        return WORDS.get(word);
    }
}
