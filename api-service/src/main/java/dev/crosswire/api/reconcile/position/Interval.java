package dev.crosswire.api.reconcile.position;

import dev.crosswire.contract.Comparator;
import dev.crosswire.contract.Quantity;
import java.math.BigDecimal;

/**
 * What a number phrase leaves possible: a closed interval of reals, and in which manner it was said.
 *
 * @param low negative infinity where open
 * @param high positive infinity where open
 */
public record Interval(Manner manner, double low, double high) {
    /** How a number was said. */
    public enum Manner {
        EXACT,
        ABOUT,
        BOUND,
        RANGE,
        VAGUE
    }

    /** Some, it is not said how many: at least one. */
    public static final Interval SOME = new Interval(Manner.VAGUE, 1, Double.POSITIVE_INFINITY);

    private static final double ABOUT_SHARE = 0.035;
    /** Nobody rounds further than this: 200 million for 184. */
    private static final double ROUNDING_SHARE = 0.05;

    private static final double STRICT = 1e-9;

    /** From so large a last digit on, a number is as often meant nearly as exactly. */
    private static final double ROUND = 100;

    public static Interval of(Quantity quantity) {
        if (quantity.value() == null) {
            return range(quantity);
        }
        double value = quantity.value().doubleValue();
        double step = Math.max(Math.abs(value), 1) * STRICT;
        return switch (quantity.comparator()) {
            case EQUAL -> new Interval(Manner.EXACT, value, value);
            case ABOUT -> about(value, quantity.value());
            case AT_LEAST -> new Interval(Manner.BOUND, value, Double.POSITIVE_INFINITY);
            case MORE_THAN -> new Interval(Manner.BOUND, value + step, Double.POSITIVE_INFINITY);
            case AT_MOST -> new Interval(Manner.BOUND, Double.NEGATIVE_INFINITY, value);
            case LESS_THAN -> new Interval(Manner.BOUND, Double.NEGATIVE_INFINITY, value - step);
        };
    }

    /** The interval of which a number with trailing zeros may be the rounding: 150 of 145 to 155. */
    public Interval rounding() {
        if (manner != Manner.EXACT && manner != Manner.ABOUT) {
            return this;
        }
        double value = (low + high) / 2;
        double half = Math.min(step(BigDecimal.valueOf(value)) / 2, Math.abs(value) * ROUNDING_SHARE);
        return half <= 0.5 && manner == Manner.EXACT
                ? this
                : new Interval(manner, Math.min(low, value - half), Math.max(high, value + half));
    }

    /** The same in a unit of which one of this interval's is so many: miles in kilometres, as nobody counts to the last digit. */
    Interval times(double factor) {
        Interval rounded = manner == Manner.EXACT ? new Interval(Manner.ABOUT, rounding().low, rounding().high) : this;
        return new Interval(rounded.manner, rounded.low * factor, rounded.high * factor);
    }

    /**
     * Whether this is a bound and the other the very number of it, a round one: "more than 10,000" and "10,000" are said of
     * one count, "more than 40" and "40" are not.
     */
    boolean borders(Interval number) {
        double value = (number.low + number.high) / 2;
        boolean round = number.manner == Manner.EXACT && step(BigDecimal.valueOf(value)) >= ROUND;
        double apart = Math.min(Math.abs(low - value), Math.abs(high - value));
        return manner == Manner.BOUND && round && apart <= 2 * STRICT * Math.abs(value);
    }

    public boolean meets(Interval other) {
        return low <= other.high && other.low <= high;
    }

    public boolean holds(Interval other) {
        return low <= other.low && other.high <= high;
    }

    private static Interval range(Quantity quantity) {
        double low = quantity.lower() == null
                ? Double.NEGATIVE_INFINITY
                : quantity.lower().doubleValue();
        double high = quantity.upper() == null
                ? Double.POSITIVE_INFINITY
                : quantity.upper().doubleValue();
        boolean open = quantity.lower() == null || quantity.upper() == null;
        boolean bound = open && quantity.comparator() != Comparator.ABOUT;
        return new Interval(bound ? Manner.BOUND : Manner.RANGE, low, high);
    }

    private static Interval about(double value, BigDecimal written) {
        double spread = Math.max(Math.abs(value) * ABOUT_SHARE, step(written) / 2);
        return new Interval(Manner.ABOUT, value - spread, value + spread);
    }

    /** The place value of the last digit that isn't zero: 10 for 150, 0.1 for 2.5. */
    private static double step(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.signum() == 0 ? 1 : Math.pow(10, -bare.scale());
    }
}
