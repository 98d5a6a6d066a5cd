package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;

/**
 * A number as an interval. {@code value} is what was written, null for a range or a vague numeral; {@code lower} and
 * {@code upper} bound what is counted, inclusive except where the comparator is strict, null where open.
 *
 * @param unit what is counted, in the singular ({@code drone}, {@code person}, {@code USD}, {@code share of voters})
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Quantity(BigDecimal value, Comparator comparator, BigDecimal lower, BigDecimal upper, String unit) {
    public Quantity {
        Checks.given(comparator, "quantity.comparator");
        value = plain(value);
        lower = plain(lower);
        upper = plain(upper);
        Checks.require(value != null || lower != null || upper != null, "a quantity must have a value or a bound");
        Checks.require(
                lower == null || upper == null || lower.compareTo(upper) <= 0, "quantity.lower must not pass upper");
    }

    /** A number with the bounds that its comparator sets. An approximation has no bounds of its own here. */
    public static Quantity of(BigDecimal value, Comparator comparator, String unit) {
        return switch (comparator) {
            case EQUAL -> new Quantity(value, comparator, value, value, unit);
            case AT_LEAST, MORE_THAN -> new Quantity(value, comparator, value, null, unit);
            case AT_MOST, LESS_THAN -> new Quantity(value, comparator, null, value, unit);
            case ABOUT -> new Quantity(value, comparator, null, null, unit);
        };
    }

    /** A range or a vague numeral: bounds without a value. */
    public static Quantity between(BigDecimal lower, BigDecimal upper, String unit) {
        return new Quantity(null, Comparator.ABOUT, lower, upper, unit);
    }

    /** One form a number, so that equal numbers are equal records and JSON has no exponents. */
    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
