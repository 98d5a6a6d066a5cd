package dev.crosswire.evaluation.speed;

import dev.crosswire.extract.engine.CompactEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * {@code PartitionsCommand JAR ARTICLES}: prints how many made articles a second come from the topic of articles to that
 * of readings, by partitions and by instances of extract-service, whose packaged jar is named. Each pair starts from an
 * empty broker.
 */
public final class PartitionsCommand {
    private static final List<Integer> PARTITIONS = List.of(1, 2, 4);
    private static final List<Integer> INSTANCES = List.of(1, 2);

    /** For each instance, so that what is compiled is compiled. */
    private static final int WARM_UP = 300;

    private PartitionsCommand() {}

    public static void main(String[] args) throws Exception {
        Path jar = Path.of(args[0]);
        int articles = Integer.parseInt(args[1]);
        Path seeds = Path.of(System.getProperty("crosswire.home", "")).resolve("seeds");
        int all = articles + WARM_UP * INSTANCES.get(INSTANCES.size() - 1);
        List<String> texts = MadeArticles.make(all, seeds, CompactEngine.load());
        System.out.printf("%10s %9s %11s%n", "partitions", "instances", "articles/s");
        for (int partitions : PARTITIONS) {
            for (int instances : INSTANCES) {
                System.out.printf(
                        Locale.ROOT,
                        "%10d %9d %11.1f%n",
                        partitions,
                        instances,
                        rate(jar, texts, partitions, instances));
            }
        }
    }

    private static double rate(Path jar, List<String> texts, int partitions, int instances) throws Exception {
        try (ReadingCluster cluster = ReadingCluster.start(jar, partitions, instances)) {
            int warm = WARM_UP * instances;
            cluster.read(texts.subList(0, warm));
            long start = System.nanoTime();
            cluster.read(texts.subList(warm, texts.size()));
            return (texts.size() - warm) / ((System.nanoTime() - start) / 1e9);
        }
    }
}
