package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/** One of a unit by its article: "more than a mile", "for the next month", "a month-long tour", "a month's leave". */
final class ArticleNumerals {
    private static final int FAR = 8;

    private final Forms forms;

    ArticleNumerals(Forms forms) {
        this.forms = forms;
    }

    Optional<Numeral> read(int from) {
        boolean along = isAlong(from);
        return isBounded(from) || isAhead(from) || isNext(from) || along && !forms.is(from - 1, "-")
                ? Optional.of(one(from, along ? from : from + 1))
                : Optional.empty();
    }

    private static Numeral one(int from, int to) {
        return new Numeral(from, to, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, false, "", null);
    }

    /** "more than a mile", "for another hour". */
    private boolean isBounded(int from) {
        boolean article = forms.is(from, "a", "an") || forms.is(from, "another") && forms.is(from - 1, "for");
        return article && (Bound.precedes(forms, from) || isWhole(from)) && isUnit(from + 1);
    }

    private boolean isUnit(int from) {
        return Units.at(forms, from)
                .filter(match -> match.to() >= forms.size() || !forms.is(match.to(), "-", "ago", "earlier"))
                .isPresent();
    }

    /** "for the next month". */
    private boolean isNext(int from) {
        return forms.is(from - 1, "the")
                && forms.is(from - 2, "for", "over", "within")
                && forms.is(from, "next", "coming")
                && isUnit(from + 1)
                && forms.tag(from + 1).equals("NN");
    }

    /** "a month-long tour". */
    private boolean isAlong(int from) {
        return forms.is(from + 1, "-")
                && forms.is(from + 2, "long")
                && Units.measure(forms.lower(from)).isPresent();
    }

    /** "lead by a point". */
    private boolean isAhead(int from) {
        return forms.is(from - 1, "by")
                && forms.is(from, "a")
                && Nouns.LEAD.has(forms.lower(from + 1))
                && !forms.is(from + 2, "of");
    }

    /** "swam for an hour", "lead by a point": how long, or by how much. */
    private boolean isWhole(int from) {
        return forms.is(from - 1, "for", "lasted", "lasting")
                        && Nouns.WHOLE_TIME.has(forms.lower(from + 1))
                        && !forms.noun(from + 2)
                        && !isSince(from)
                || isPossessed(from)
                || forms.is(from - 1, "by") && Nouns.WHOLE_MEASURE.has(forms.lower(from + 1)) && !forms.noun(from + 2);
    }

    /** "the sharpest fall for a decade": since when, and not how long. */
    private boolean isSince(int from) {
        return IntStream.range(Math.max(0, from - FAR), from)
                .anyMatch(i -> forms.hasTag(i, "JJS", "RBS") || forms.is(i, "first"));
    }

    /** "a month's leave": how long it is. */
    private boolean isPossessed(int from) {
        return forms.is(from + 2, "'s")
                && !forms.is(from + 3, "time", "end", "start")
                && forms.noun(from + 3)
                && Units.measure(forms.lower(from + 1))
                        .filter(Units.Unit::duration)
                        .isPresent();
    }
}
