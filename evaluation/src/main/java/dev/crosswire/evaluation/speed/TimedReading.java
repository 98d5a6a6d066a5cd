package dev.crosswire.evaluation.speed;

import dev.crosswire.contract.Article;
import dev.crosswire.extract.claim.ArticleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What reading articles took.
 *
 * @param seconds from the first to the last, by the wall clock
 * @param each milliseconds an article, ascending
 */
record TimedReading(double seconds, double[] each) {
    /** Reads articles from text to claims, so many at a time. */
    static TimedReading of(ArticleReader reader, List<String> texts, int threads) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Double>> work = texts.stream()
                    .map(text -> (Callable<Double>) () -> milliseconds(reader, text))
                    .toList();
            List<Double> each = new ArrayList<>();
            long start = System.nanoTime();
            for (Future<Double> taken : workers.invokeAll(work)) {
                each.add(taken.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return new TimedReading(
                    seconds,
                    each.stream().mapToDouble(Double::doubleValue).sorted().toArray());
        } finally {
            workers.shutdownNow();
        }
    }

    private static double milliseconds(ArticleReader reader, String text) {
        Article article =
                new Article("made", null, "made.example", null, null, text, "en", "2025-03-19", null, 1, false);
        long start = System.nanoTime();
        reader.read(article);
        return (System.nanoTime() - start) / 1e6;
    }

    /** Milliseconds that this share of the articles stays within. */
    double quantile(double share) {
        return each[(int) Math.min(each.length - 1L, (long) (share * each.length))];
    }
}
