package dev.crosswire.extract.quantity;

import dev.crosswire.contract.Comparator;
import java.math.BigDecimal;

/**
 * A number as written, before anything is known of what it counts.
 *
 * @param from its first word
 * @param to the word after its last
 * @param lower its least value
 * @param upper its greatest value: the same where the number is exact
 * @param scale what its last scale word multiplies by, 1 where there is none ("3 to 4 million")
 * @param share whether it is a part of one: a percentage or a fraction, already divided
 * @param glued the unit written onto the digits, in lower case, empty where none is ("5km")
 * @param own the bound written into it, null where none is: at least for "100+", about for "a couple of"
 */
record Numeral(
        int from,
        int to,
        BigDecimal lower,
        BigDecimal upper,
        BigDecimal scale,
        boolean share,
        String glued,
        Comparator own) {

    static Numeral exact(int from, int to, BigDecimal value) {
        return new Numeral(from, to, value, value, BigDecimal.ONE, false, "", null);
    }

    static Numeral between(int from, int to, BigDecimal lower, BigDecimal upper) {
        return new Numeral(from, to, lower, upper, BigDecimal.ONE, false, "", null);
    }

    boolean exact() {
        return lower.compareTo(upper) == 0;
    }

    Numeral times(BigDecimal factor, int end) {
        return new Numeral(
                from, end, lower.multiply(factor), upper.multiply(factor), scale.multiply(factor), share, glued, own);
    }

    Numeral asShare(BigDecimal factor, int end) {
        return new Numeral(from, end, lower.multiply(factor), upper.multiply(factor), BigDecimal.ONE, true, "", own);
    }

    Numeral bounded(Comparator comparator, int end) {
        return new Numeral(from, end, lower, upper, scale, share, glued, comparator);
    }

    Numeral negated() {
        return new Numeral(from, to, upper.negate(), lower.negate(), scale, share, glued, own);
    }

    Numeral measuredIn(String unit) {
        return new Numeral(from, to, lower, upper, scale, share, unit, own);
    }

    /** A range from this number to a greater one; scale, share and unit carry over from the second ("3 to 4 million"). */
    Numeral upTo(Numeral end) {
        BigDecimal factor = scale.compareTo(BigDecimal.ONE) == 0 ? end.scale : BigDecimal.ONE;
        if (end.share && !share) {
            factor = factor.multiply(PERCENT);
        }
        BigDecimal first = lower.multiply(factor);
        return new Numeral(from, end.to, first, end.upper, BigDecimal.ONE, end.share, end.glued, end.own);
    }

    static final BigDecimal PERCENT = new BigDecimal("0.01");
}
