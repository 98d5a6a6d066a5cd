package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.util.Optional;

/** Whole numbers as other stages need them: "six" months ago, "10" days, "a" week. */
public final class Cardinals {
    private static final BigDecimal GREATEST = new BigDecimal(10_000);

    private Cardinals() {}

    /** A whole number and the word after it. */
    public record Cardinal(int value, int to) {}

    /** The exact whole number below 10,000 that begins at a word; empty where none does. */
    public static Optional<Cardinal> at(Forms forms, int from) {
        if (!NumeralReader.mayBegin(forms, from)) {
            return Optional.empty();
        }
        return new NumeralReader(forms)
                .read(from)
                .filter(number ->
                        number.exact() && !number.share() && number.glued().isEmpty())
                .filter(number -> number.lower().stripTrailingZeros().scale() <= 0)
                .filter(number -> number.lower().compareTo(GREATEST) < 0)
                .map(number -> new Cardinal(number.lower().intValueExact(), number.to()));
    }
}
