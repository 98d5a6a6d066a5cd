package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a vote went: "by 51 votes to 48", "a vote of 51 to 48", "passed it 51-48". Each side's votes are counted.
 */
final class Ballots {
    private static final BigDecimal LARGEST = new BigDecimal(1000);

    private final Forms forms;
    private final boolean told;

    Ballots(Forms forms) {
        this.forms = forms;
        this.told = IntStream.range(0, forms.size()).anyMatch(i -> Nouns.BALLOT.has(forms.lower(i)));
    }

    /** The first number of a vote's two, reaching over the second; empty where the words tell of no vote. */
    Optional<Numeral> of(int from) {
        return told
                ? Digits.read(forms.lower(from))
                        .flatMap(digits -> of(from, digits))
                        .or(() -> spelt(from))
                : Optional.empty();
    }

    /** The second number of a vote's two. */
    Numeral lost(Numeral result) {
        int last = result.to() - 1;
        BigDecimal joined = Digits.read(forms.lower(last)).map(Digits::second).orElse(null);
        return joined != null
                ? Numeral.exact(last, last + 1, joined)
                : Digits.read(forms.lower(last))
                        .map(digits -> Numeral.exact(last, last + 1, digits.value()))
                        .or(() -> CardinalWords.read(forms, last))
                        .orElse(result);
    }

    /** "four votes to three". */
    private Optional<Numeral> spelt(int from) {
        int to = forms.tag(from).equals("CD") && forms.is(from + 1, "votes") ? apart(from) : -1;
        return to < 0
                ? Optional.empty()
                : CardinalWords.read(forms, from)
                        .filter(number -> number.to() == from + 1)
                        .map(number -> Numeral.exact(opening(from), to, number.lower()));
    }

    private Optional<Numeral> of(int from, Digits digits) {
        boolean many =
                forms.is(from - 1, "voted") || forms.is(from - 1, "by") && forms.is(from - 2, "voted", "won", "passed");
        boolean result = forms.is(from - 1, ",")
                && forms.is(from + 1, "to")
                && forms.lower(from).contains(",");
        boolean plain = digits.rest().isEmpty() && (many || result || isCount(digits.value()));
        int dash = dashed(from, digits);
        int to = !plain ? -1 : dash >= 0 ? joined(dash) : apart(from);
        return to < 0 || isMeasured(from, to)
                ? Optional.empty()
                : Optional.of(Numeral.exact(opening(from), to, digits.value()));
    }

    /** "by a vote of" before a result. */
    private int opening(int from) {
        boolean of = forms.is(from - 1, "of") && forms.is(from - 2, "vote", "margin");
        int first = !of ? from : forms.is(from - 3, "a", "the") ? from - 3 : from - 2;
        return forms.is(first - 1, "by") ? first - 1 : first;
    }

    /** The word after "51-48", written as one word or as three; -1 where no dash follows the first number. */
    private int dashed(int from, Digits digits) {
        boolean split = forms.is(from + 1, "-", "–") && forms.glued(from + 1) && forms.glued(from + 2);
        return digits.mark() == '-' ? from + 1 : split && forms.tag(from + 2).equals("CD") ? from + 3 : -1;
    }

    /** The word after a result that is joined, unless it counts what follows ("10-12 members"). */
    private int joined(int to) {
        boolean counts = forms.noun(to) || forms.tag(to).startsWith("JJ");
        return !counts || Nouns.BALLOT.has(forms.lower(to)) ? to : -1;
    }

    /** "51 to 48" after what opens a result, "51 votes to 48". */
    private int apart(int from) {
        boolean named = forms.is(from + 1, "votes", "vote");
        int second = named ? from + 3 : from + 2;
        boolean opened = named || forms.is(from - 1, "of", "by", "voted", "vote", "was", ",");
        boolean number =
                forms.is(second - 1, "to", "against") && forms.tag(second).equals("CD");
        return opened && number ? second + 1 : -1;
    }

    private boolean isMeasured(int from, int to) {
        boolean other = forms.isNamed(from, "TIME", "MONEY", "PERCENT", "PRODUCT")
                || forms.tag(from - 1).startsWith("NNP");
        return other
                || forms.is(to, "%", "percent", "per")
                || Units.at(forms, to).isPresent();
    }

    private static boolean isCount(BigDecimal number) {
        return number.scale() <= 0 && number.compareTo(LARGEST) < 0;
    }
}
