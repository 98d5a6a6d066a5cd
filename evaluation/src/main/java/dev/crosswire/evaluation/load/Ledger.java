package dev.crosswire.evaluation.load;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What became of each article that was sent. An article has a date of publication of its own, by which the facts that
 * its claims changed are known as its.
 */
final class Ledger {
    private static final Instant FIRST = Instant.parse("2025-03-19T00:00:00Z");

    /** A million articles a day. */
    private static final long STEP_MS = 86;

    private final Map<Instant, Long> accepted = new ConcurrentHashMap<>();
    private final Map<Instant, Long> early = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger seen = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();
    final Latencies accepting = new Latencies();
    final Latencies telling = new Latencies();

    static Instant published(int article) {
        return FIRST.plusMillis(STEP_MS * article);
    }

    void accepted(int article, long due) {
        long now = System.nanoTime();
        taken.incrementAndGet();
        accepting.add((now - due) / 1e6);
        Instant date = published(article);
        accepted.put(date, now);
        Long told = early.remove(date);
        if (told != null) {
            see(date, told);
        }
    }

    void refused(String answer) {
        if (refused.getAndIncrement() == 0) {
            System.err.println("the first refusal: " + answer);
        }
    }

    /** A fact came of which the newest claim is of this date. */
    void told(Instant date) {
        if (accepted.containsKey(date)) {
            see(date, System.nanoTime());
        } else {
            early.putIfAbsent(date, System.nanoTime());
        }
    }

    private void see(Instant date, long now) {
        Long since = accepted.remove(date);
        if (since != null) {
            seen.incrementAndGet();
            telling.add(Math.max(0, now - since) / 1e6);
        }
    }

    int taken() {
        return taken.get();
    }

    int refusals() {
        return refused.get();
    }

    int seen() {
        return seen.get();
    }

    /** Articles accepted of which nothing has been told yet. */
    int lag() {
        return accepted.size();
    }
}
