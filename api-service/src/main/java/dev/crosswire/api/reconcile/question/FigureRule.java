package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.contract.Quantity;
import java.math.BigDecimal;

/**
 * What two numbers of one thing counted tell of the question: one and the same figure speaks for it, the more the rarer it is;
 * figures that lie close by may round each other; a fine of thousands is not one of millions, nor a raid's dead the war's. A toll that rises from a few may come to any number.
 */
final class FigureRule implements Rule {
    /** So many times as high, a figure may be the other's rounding. */
    static final double NEAR = 1.1;

    private static final double FAR = 10;

    /** So many times as high is no toll that rose from some dozens. */
    private static final double FAR_TOLL = 50;

    /** Below this many, the same whole number is often another count. */
    private static final BigDecimal COMMON = BigDecimal.valueOf(12);

    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        if (!a.counted() || !b.counted()) {
            return;
        }
        double ratio = ratio(a, b);
        BigDecimal value = a.quantity().value();
        if (ratio == 1 && value != null && b.quantity().value() != null) {
            into.add(Signal.SAME_FIGURE);
            into.add(Signal.RARE_FIGURE, rare(value) ? 1 : 0);
        } else if (ratio <= NEAR) {
            into.add(Signal.NEAR_FIGURE);
        } else if (a.toll() && b.toll()) {
            if (otherToll(a, b, ratio)) {
                into.clash("figure");
            }
        } else if (ratio >= FAR) {
            into.add(Signal.FAR_FIGURE);
        }
    }

    private static boolean otherToll(Scope a, Scope b, double ratio) {
        return ratio >= FAR_TOLL && Math.min(a.figure(), b.figure()) > COMMON.doubleValue();
    }

    private static boolean rare(BigDecimal value) {
        return value.compareTo(COMMON) > 0 || value.stripTrailingZeros().scale() > 0;
    }

    /** How many times the greater is the less; not a number where one is open or not above 0. */
    static double ratio(Scope a, Scope b) {
        double x = a.figure();
        double y = b.figure();
        return x > 0 && y > 0 ? Math.max(x, y) / Math.min(x, y) : Double.NaN;
    }

    /** A number in its general unit; not a number where it is open. */
    static double middle(Quantity quantity) {
        double times = Units.times(quantity.unit());
        if (quantity.value() != null) {
            return quantity.value().doubleValue() * times;
        }
        return quantity.lower() == null || quantity.upper() == null
                ? Double.NaN
                : (quantity.lower().doubleValue() + quantity.upper().doubleValue()) / 2 * times;
    }
}
