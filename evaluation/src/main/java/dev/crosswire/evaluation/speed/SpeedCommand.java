package dev.crosswire.evaluation.speed;

import dev.crosswire.contract.Article;
import dev.crosswire.contract.Reading;
import dev.crosswire.extract.claim.ArticleReader;
import dev.crosswire.extract.engine.CompactEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * {@code speed}: prints how long the language models take to load, and how many tokens and articles a second are read,
 * from text to claims, on one thread and on two; of made articles in which no sentence repeats.
 */
public final class SpeedCommand {
    private static final int ARTICLES = 300;

    private SpeedCommand() {}

    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        CompactEngine engine = CompactEngine.load();
        System.out.printf(Locale.ROOT, "models loaded in %.2f s%n", seconds(start));
        Path seeds = Path.of(System.getProperty("crosswire.home", "")).resolve("seeds");
        List<String> texts = MadeArticles.make(3 * ARTICLES, seeds, engine);
        ArticleReader reader = new ArticleReader(engine);
        read(reader, texts.subList(0, ARTICLES), 2);
        for (int threads = 1; threads <= 2; threads++) {
            List<String> fresh = texts.subList(threads * ARTICLES, (threads + 1) * ARTICLES);
            int tokens = fresh.stream().mapToInt(text -> tokens(engine, text)).sum();
            double taken = read(reader, fresh, threads);
            System.out.printf(
                    Locale.ROOT,
                    "text to claims, %d thread%s: %,.0f tokens/s, %.1f articles/s%n",
                    threads,
                    threads == 1 ? "" : "s",
                    tokens / taken,
                    ARTICLES / taken);
        }
    }

    /** Seconds that so many threads take over the articles. */
    private static double read(ArticleReader reader, List<String> texts, int threads) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Callable<Reading>> work = texts.stream()
                    .map(text -> (Callable<Reading>) () -> reader.read(article(text)))
                    .toList();
            for (Future<Reading> reading : workers.invokeAll(work)) {
                reading.get();
            }
            return seconds(start);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Article article(String text) {
        return new Article("made", null, "made.example", null, null, text, "en", "2025-03-19", null, 1, false);
    }

    private static int tokens(CompactEngine engine, String text) {
        return engine.segment(text).stream().mapToInt(List::size).sum();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
