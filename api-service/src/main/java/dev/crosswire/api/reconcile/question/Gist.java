package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.TypeFamilies;
import dev.crosswire.contract.EventType;
import java.time.LocalDate;

/**
 * What of a claim may rule out at once that it answers one question with another. Kept beside a claim's keys, so that most of
 * those that share a key need not be looked at.
 *
 * @param slots its type, the day of its article, its days, what it counts and how many (types by their places in the enum: new ones
 *     come last)
 * @param words a bit for each word that is compared, as of a Bloom filter with one hash
 */
public record Gist(long slots, long words) {
    private static final EventType[] TYPES = EventType.values();

    /** Of these the lower half is the figure's: one and the same figure may count one thing by two names. */
    private static final int UNIT_BITS = 16;

    private static final int FIGURE_BITS = 8;
    private static final long FIGURE = (1 << FIGURE_BITS) - 1;
    /** Spreads a hash over its highest bits. */
    private static final int GOLDEN = 0x9E3779B9;

    private static final int DAY_BITS = 16;
    private static final int OFFSET_BITS = 13;

    /** Days before or after the publication that can be told; what lies farther off is taken for any day. */
    private static final int FARTHEST = (1 << OFFSET_BITS - 1) - 2;

    private static final long UNDATED = 0;
    private static final long EARLIEST = 1;
    private static final long LATEST = 2 * FARTHEST + 1;
    private static final long DAY_ZERO = LocalDate.of(1900, 1, 1).toEpochDay();

    /** Of the words of the claim with fewer, the least share that another has too where both may be linked. */
    private static final double COMMON = 0.3;

    /**
     * @param published the day of the article's last change, as the rules take it
     * @param words see {@link WordSet#bits}
     */
    static Gist of(EventType act, long count, Days days, LocalDate published, long words) {
        return new Gist(slots(act, count, days, published), words);
    }

    /**
     * What is counted and how many, in few bits; 0 where nothing is.
     *
     * @param unit the general unit
     * @param figure as the rules compare it
     */
    static long count(String unit, double figure) {
        int number = Double.hashCode(figure) * GOLDEN >>> Integer.SIZE - FIGURE_BITS;
        return unit == null ? 0 : (long) (1 + Math.floorMod(unit.hashCode(), (int) FIGURE)) << FIGURE_BITS | number;
    }

    private static long slots(EventType act, long count, Days days, LocalDate published) {
        long day = published.toEpochDay() - DAY_ZERO;
        boolean told = day >= 0 && day < 1 << DAY_BITS;
        long gist = act.ordinal();
        gist = gist << UNIT_BITS | count;
        gist = gist << DAY_BITS | Math.max(0, Math.min((1 << DAY_BITS) - 1, day));
        gist = gist << OFFSET_BITS | (days == null ? UNDATED : told ? offset(days.first(), published) : EARLIEST);
        return gist << OFFSET_BITS | (days == null ? UNDATED : told ? offset(days.last(), published) : LATEST);
    }

    private static long offset(LocalDate day, LocalDate published) {
        long offset = day.toEpochDay() - published.toEpochDay();
        return Math.max(EARLIEST, Math.min(LATEST, offset + FARTHEST + 1));
    }

    /** Whether two claims answer different questions for sure; where this says no, the rules may still. */
    public boolean apart(Gist other) {
        return TypeFamilies.nearness(type(slots), type(other.slots)) == 0
                || otherUnit(slots, other.slots)
                || otherTime(slots, other.slots);
    }

    /** Whether two claims have so few words in common that neither is worth a link with the other. */
    public boolean foreign(Gist other) {
        int fewer = Math.min(Long.bitCount(words), Long.bitCount(other.words));
        return Long.bitCount(words & other.words) < COMMON * fewer;
    }

    private static EventType type(long gist) {
        return TYPES[(int) (gist >>> UNIT_BITS + DAY_BITS + 2 * OFFSET_BITS)];
    }

    private static boolean otherUnit(long a, long b) {
        long one = field(a, DAY_BITS + 2 * OFFSET_BITS, UNIT_BITS);
        long other = field(b, DAY_BITS + 2 * OFFSET_BITS, UNIT_BITS);
        boolean counted = one != 0 && other != 0;
        return counted && one >> FIGURE_BITS != other >> FIGURE_BITS && (one & FIGURE) != (other & FIGURE);
    }

    private static boolean otherTime(long a, long b) {
        boolean dated = isDated(a) && isDated(b);
        if (dated) {
            return gap(a, b) > TimeRule.MOST_DATED_DAYS;
        }
        return Math.abs(published(a) - published(b)) > TimeRule.UNDATED_DAYS && gap(a, b) > TimeRule.UNDATED_DAYS;
    }

    private static boolean isDated(long gist) {
        return field(gist, 0, OFFSET_BITS) != UNDATED;
    }

    private static long published(long gist) {
        return field(gist, 2 * OFFSET_BITS, DAY_BITS);
    }

    /** The days between what two claims tell of; of what is undated, the day of publication. */
    private static long gap(long a, long b) {
        return Math.max(0, Math.max(first(a) - last(b), first(b) - last(a)));
    }

    private static long first(long gist) {
        return day(gist, field(gist, OFFSET_BITS, OFFSET_BITS), Long.MIN_VALUE / 4);
    }

    private static long last(long gist) {
        return day(gist, field(gist, 0, OFFSET_BITS), Long.MAX_VALUE / 4);
    }

    private static long day(long gist, long offset, long any) {
        if (offset == UNDATED) {
            return published(gist);
        }
        boolean far = offset == EARLIEST || offset == LATEST;
        return far ? any : published(gist) + offset - FARTHEST - 1;
    }

    private static long field(long gist, int from, int bits) {
        return gist >>> from & (1L << bits) - 1;
    }
}
