package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.packed.Packer;
import dev.crosswire.api.reconcile.packed.Unpacker;
import dev.crosswire.api.reconcile.part.Turn;
import dev.crosswire.api.store.PlacedClaims.Placed;
import dev.crosswire.api.view.Span;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The claims of a group as bytes, some 22 a claim: they stay in memory, and are never stored. */
final class PlacedPack {
    private static final int NANOS_A_MICRO = 1_000;

    private PlacedPack() {}

    /** Whether a span, which may be null, comes back as it was: the database keeps microseconds. */
    static boolean holds(Span span) {
        return span != null && isWhole(span.from()) && (span.isOpen() || isWhole(span.until()));
    }

    private static boolean isWhole(Instant moment) {
        return moment.getNano() % NANOS_A_MICRO == 0;
    }

    static byte[] packed(Map<Long, Placed> claims) {
        Packer to = new Packer().number(claims.size());
        long before = 0;
        for (Map.Entry<Long, Placed> claim : claims.entrySet()) {
            Placed placed = claim.getValue();
            long at = placed.turn().at();
            to.signed(claim.getKey() - before)
                    .whole(at)
                    .whole(placed.turn().hash())
                    .number(placed.level());
            to.signed(micros(placed.span().from()) - at).truth(placed.span().isOpen());
            if (!placed.span().isOpen()) {
                to.signed(micros(placed.span().until()) - at);
            }
            before = claim.getKey();
        }
        return to.bytes();
    }

    static Map<Long, Placed> unpacked(byte[] packed) {
        Unpacker from = new Unpacker(packed);
        Map<Long, Placed> claims = new TreeMap<>();
        long row = 0;
        for (long left = from.number(); left > 0; left--) {
            row += from.signed();
            long at = from.whole();
            Turn turn = new Turn(at, from.whole());
            int level = (int) from.number();
            Instant begins = instant(at + from.signed());
            claims.put(
                    row,
                    new Placed(
                            turn, level, new Span(begins, from.truth() ? Instant.MAX : instant(at + from.signed()))));
        }
        return claims;
    }

    /** {@link ChronoUnit#MICROS} counts by nanoseconds, which reach no further than three centuries. */
    private static long micros(Instant moment) {
        return TimeUnit.SECONDS.toMicros(moment.getEpochSecond()) + moment.getNano() / NANOS_A_MICRO;
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
