package dev.crosswire.evaluation.scale;

import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.FactFilter;
import dev.crosswire.api.store.FactReader;
import dev.crosswire.api.store.Page;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Asks for facts at a constant rate, whether answers have come or not, with mixed filters, half of them as known at a past moment. */
final class FactsLoad {
    private static final int SECONDS = 20;
    private static final int LIMIT = 50;
    static final int CONNECTIONS = 8;
    private static final List<String> TYPES = List.of("Attack", "Death", "Agree", "Meet", "Damage");

    private final DataSource source;
    private final int days;

    FactsLoad(DataSource source, int claims) {
        this.source = source;
        this.days = Math.max(1, claims / 1_500);
    }

    void run(int rate) throws InterruptedException {
        int count = rate * SECONDS;
        long[] micros = new long[count];
        CountDownLatch left = new CountDownLatch(count);
        FactReader facts = FactReader.on(new Database(source));
        ExecutorService pool = Executors.newFixedThreadPool(CONNECTIONS);
        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
            int number = i;
            long due = begun + 1_000_000_000L * i / rate;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            pool.execute(() -> {
                try {
                    FactFilter filter = filter(new Random(number));
                    boolean recent = number % 2 == 0;
                    Page page = new Page(recent ? "lastPublished" : "id", recent, null, LIMIT + 1);
                    facts.each(filter, page, item -> {});
                    micros[number] = (System.nanoTime() - due) / 1_000;
                } finally {
                    left.countDown();
                }
            });
        }
        left.await();
        pool.shutdown();
        Arrays.sort(micros);
        System.out.printf(
                "%d requests a second for %d s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                rate, SECONDS, at(micros, 0.5), at(micros, 0.95), at(micros, 0.99), at(micros, 1));
    }

    private static double at(long[] sorted, double part) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))] / 1_000.0;
    }

    private FactFilter filter(Random random) {
        Instant then = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(random.nextInt(days * 86_400));
        Instant knownAt = random.nextBoolean() ? then : null;
        String entity = random.nextInt(4) == 0 ? SyntheticClaims.actor(random) : null;
        String place = random.nextInt(4) == 0 ? SyntheticClaims.place(random) : null;
        List<String> type = random.nextInt(3) == 0 ? List.of(TYPES.get(random.nextInt(TYPES.size()))) : List.of();
        List<String> status = random.nextInt(4) == 0 ? List.of("disputed") : List.of();
        return new FactFilter(null, type, status, entity, place, null, null, null, null, null, knownAt);
    }
}
