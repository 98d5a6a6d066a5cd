package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.contract.Quantity;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** English for how many there are. */
final class Numbers {
    private Numbers() {}

    /** "over 40", "about 150", "24 to 99"; "two" is "2", half a share "50%". */
    static String of(Quantity quantity) {
        boolean share = Units.general(quantity.unit()).equals(Units.SHARE);
        if (quantity.value() == null) {
            if (quantity.lower() == null || quantity.upper() == null) {
                return quantity.lower() == null
                        ? "up to " + digits(quantity.upper(), share)
                        : digits(quantity.lower(), share) + " or more";
            }
            return digits(quantity.lower(), share) + " to " + digits(quantity.upper(), share);
        }
        String value = digits(quantity.value(), share);
        return switch (quantity.comparator()) {
            case EQUAL -> value;
            case AT_LEAST -> "at least " + value;
            case MORE_THAN -> "over " + value;
            case AT_MOST -> "up to " + value;
            case LESS_THAN -> "under " + value;
            case ABOUT -> "about " + value;
        };
    }

    private static String digits(BigDecimal number, boolean share) {
        if (share) {
            return digits(number.movePointRight(2)) + "%";
        }
        return scaled(number, 9, " billion")
                .or(() -> scaled(number, 6, " million"))
                .orElseGet(() -> digits(number));
    }

    /** A round number of millions or billions as it is said: 31.4 billion. */
    private static Optional<String> scaled(BigDecimal number, int digits, String name) {
        BigDecimal scaled = number.movePointLeft(digits).stripTrailingZeros();
        boolean round = scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 2;
        return round ? Optional.of(digits(scaled) + name) : Optional.empty();
    }

    private static String digits(BigDecimal number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }
}
