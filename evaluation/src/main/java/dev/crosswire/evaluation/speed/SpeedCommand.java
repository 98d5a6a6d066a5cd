package dev.crosswire.evaluation.speed;

import dev.crosswire.extract.claim.ArticleReader;
import dev.crosswire.extract.engine.CompactEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * {@code speed}: prints how long the language models take to load, how many tokens and articles a second are read, from
 * text to claims, on one thread and on two, and what a token costs in articles of 100 to 100,000 tokens. The articles are
 * made; no sentence repeats in all of them.
 */
public final class SpeedCommand {
    private static final int ARTICLES = 300;
    private static final int WARM_UPS = 9;
    private static final int[] LENGTHS = {100, 1_000, 10_000, 100_000};
    private static final int TOKENS_A_LENGTH = 100_000;
    private static final int THREADS = 2;

    private final CompactEngine engine;
    private final ArticleReader reader;
    private final MadeArticles made;

    private SpeedCommand(CompactEngine engine) {
        this.engine = engine;
        this.reader = new ArticleReader(engine);
        this.made = MadeArticles.of(
                Path.of(System.getProperty("crosswire.home", "")).resolve("seeds"), engine);
    }

    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        CompactEngine engine = CompactEngine.load();
        print("models loaded in %.2f s%n", (System.nanoTime() - start) / 1e9);
        SpeedCommand command = new SpeedCommand(engine);
        command.warmUp();
        command.throughput();
        command.lengths();
    }

    /** As a service that has run for a while: what is compiled is compiled. */
    private void warmUp() throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            TimedReading.of(reader, made.next(ARTICLES, MadeArticles.TOKENS), THREADS);
        }
    }

    private void throughput() throws Exception {
        print("%ntext to claims, articles of %d tokens%n", MadeArticles.TOKENS);
        print("%7s %9s %11s %10s %8s%n", "threads", "tokens/s", "articles/s", "median ms", "p99 ms");
        for (int threads = 1; threads <= THREADS; threads++) {
            List<String> texts = made.next(ARTICLES, MadeArticles.TOKENS);
            TimedReading timed = TimedReading.of(reader, texts, threads);
            print(
                    "%7d %,9.0f %11.1f %10.1f %8.1f%n",
                    threads,
                    tokens(texts) / timed.seconds(),
                    ARTICLES / timed.seconds(),
                    timed.quantile(0.5),
                    timed.quantile(0.99));
        }
    }

    private void lengths() throws Exception {
        print("%nmicroseconds a token, by the article's length%n");
        print("%14s %9s %9s %10s%n", "tokens", "articles", "1 thread", "2 threads");
        for (int length : LENGTHS) {
            int articles = Math.max(THREADS, TOKENS_A_LENGTH / length);
            print("%,14d %,9d", length, articles);
            for (int threads = 1; threads <= THREADS; threads++) {
                List<String> texts = made.next(articles, length);
                print(" %9.1f", TimedReading.of(reader, texts, threads).seconds() * 1e6 / tokens(texts));
            }
            print("%n");
        }
    }

    private long tokens(List<String> texts) {
        return texts.stream()
                .flatMap(text -> engine.segment(text).stream())
                .mapToLong(List::size)
                .sum();
    }

    private static void print(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
    }
}
