package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/** How strong an earthquake was. */
final class Magnitudes {
    private static final String MAGNITUDE = "magnitude";
    private static final BigDecimal MOST = BigDecimal.TEN;
    /** How many words before its number a quake may be named. */
    private static final int FAR = 10;

    private Magnitudes() {}

    static Optional<Counted> of(Forms forms, Numeral number) {
        if (isGlued(forms.lower(number.from()))) {
            return Optional.of(new Counted(MAGNITUDE, null, number.from(), number.to(), false));
        } else if (isOnScale(forms, number) || isMeasured(forms, number)) {
            return Optional.of(new Counted(MAGNITUDE, null, -1, number.to(), false));
        } else if (isOfQuake(forms, number)) {
            return Optional.of(new Counted(MAGNITUDE, null, number.to(), number.to() + 1, false));
        }
        boolean named = forms.is(number.from() - 1, MAGNITUDE)
                || forms.is(number.from() - 1, "of") && forms.is(number.from() - 2, MAGNITUDE);
        return named
                ? Optional.of(new Counted(MAGNITUDE, null, number.from() - 1, number.to(), false))
                : Optional.empty();
    }

    /** "magnitude-6.5", written as one. */
    static boolean isGlued(String form) {
        return form.startsWith("magnitude-") && Character.isDigit(form.charAt(form.length() - 1));
    }

    /** "6.5 on the Richter scale". */
    private static boolean isOnScale(Forms forms, Numeral number) {
        return forms.is(number.to(), "on")
                && (forms.is(number.to() + 2, "richter") || forms.is(number.to() + 3, "richter"));
    }

    /** "an aftershock measuring 4.8", "put the quake's magnitude at 5.4". */
    private static boolean isMeasured(Forms forms, Numeral number) {
        return isDecimal(forms, number)
                && !forms.noun(number.to())
                && (forms.is(number.from() - 1, "at", "was", "is", "a")
                        || Nouns.MEASURING.has(forms.lemma(number.from() - 1)))
                && IntStream.range(Math.max(0, number.from() - FAR), number.from())
                        .anyMatch(i -> Nouns.QUAKE.has(forms.lemma(i)));
    }

    /** "a 6.5 quake". */
    private static boolean isOfQuake(Forms forms, Numeral number) {
        return isDecimal(forms, number) && Nouns.QUAKE.has(forms.lemma(number.to()));
    }

    private static boolean isDecimal(Forms forms, Numeral number) {
        return number.to() == number.from() + 1
                && number.exact()
                && !number.share()
                && forms.form(number.from()).indexOf('.') == 1
                && number.lower().compareTo(MOST) < 0;
    }
}
