package dev.crosswire.evaluation.load;

import dev.crosswire.evaluation.speed.MadeArticles;
import dev.crosswire.extract.engine.CompactEngine;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * {@code load [--data-dir DIR] [--rate ARTICLES] [--seconds N] [--from N] [--stories N]}: publishes made articles, in which no sentence repeats, to
 * a running Crosswire at a constant rate, and prints every ten seconds how many are on their way, how long it took until they
 * were accepted and told of on the stream of facts, and what the processes hold in memory. It ends when nothing is told any
 * more. The articles tell one story, which is the most work for the view, unless they are to tell several. A run that is warm
 * goes on with articles of its own {@code --from} the number of those that it has had.
 */
public final class LoadCommand {
    private static final int WINDOW_SECONDS = 10;
    private static final int WARM_UP = 1_000;

    private final RunningServices services;
    private final Ledger ledger = new Ledger();
    private final Latencies accepting = new Latencies();
    private final Latencies telling = new Latencies();
    private boolean warm;

    private LoadCommand(RunningServices services) {
        this.services = services;
    }

    public static void main(String[] args) throws Exception {
        LoadOptions options = LoadOptions.of(args);
        double rate = options.rate(35);
        int seconds = options.number("--seconds", 60);
        int from = options.number("--from", 0);
        List<String> texts = MadeArticles.make(
                from + (int) (rate * seconds),
                options.number("--stories", 1),
                LoadOptions.home().resolve("seeds"),
                CompactEngine.load());
        new LoadCommand(options.services()).run(texts, from, rate);
    }

    private void run(List<String> texts, int from, double rate) throws InterruptedException {
        System.out.printf(
                Locale.ROOT,
                "%,d articles of about %d tokens, %.1f a second%n",
                texts.size() - from,
                MadeArticles.TOKENS,
                rate);
        System.out.println("before: " + services.memory());
        FactStream.follow(services.address("api-service"), ledger);
        long begun = System.nanoTime();
        Thread publishing = new Thread(() -> publish(texts, from, rate), "publishing");
        publishing.start();
        int before = 0;
        while (publishing.isAlive() || ledger.lag() > 0 && ledger.seen() > before) {
            before = ledger.seen();
            TimeUnit.SECONDS.sleep(WINDOW_SECONDS);
            window(begun, before);
        }
        summary(begun);
    }

    private void publish(List<String> texts, int from, double rate) {
        try {
            new Publisher(services.address("ingest-service"), ledger).publish(texts, from, rate);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void window(long begun, int before) {
        Latencies taken = ledger.accepting.taken();
        Latencies told = ledger.telling.taken();
        accepting.addAll(taken);
        telling.addAll(told);
        System.out.printf(
                Locale.ROOT,
                "%4.0f s: %,d accepted, %,d told of (%.1f a second), %,d on their way; accepted: %s; told of: %s%n",
                seconds(begun),
                ledger.taken(),
                ledger.seen(),
                (ledger.seen() - before) / (double) WINDOW_SECONDS,
                ledger.lag(),
                taken,
                told);
        if (!warm && ledger.seen() >= WARM_UP) {
            warm = true;
            System.out.println("after " + ledger.seen() + " articles: " + services.memory());
        }
    }

    private void summary(long begun) {
        System.out.printf(
                Locale.ROOT,
                "%,d accepted, %,d refused, %,d told of in %.0f s%n",
                ledger.taken(),
                ledger.refusals(),
                ledger.seen(),
                seconds(begun));
        System.out.println("from due to accepted: " + accepting);
        System.out.println("from accepted to told of: " + telling);
        System.out.println("after: " + services.memory());
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
