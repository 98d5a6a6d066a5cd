package dev.crosswire.evaluation.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks on one thread and on two, and prints tokens a second with the ratio to the peer's. */
public final class BenchmarkCommand {
    private static final int[] THREADS = {1, 2};
    private static final int MEASURED = 5;

    private BenchmarkCommand() {}

    /** A benchmark's median over its iterations. */
    private record Row(String name, int threads, double tokensASecond) {
        boolean isPeer() {
            return name.contains("CoreNlp");
        }
    }

    public static void main(String[] arguments) throws RunnerException {
        String which = arguments.length == 0 ? "dev.crosswire.evaluation.bench" : arguments[0];
        List<Row> rows = new ArrayList<>();
        for (int threads : THREADS) {
            run(which, threads).forEach(result -> rows.add(row(result, threads)));
        }
        rows.forEach(row -> print(row, rows));
    }

    private static Collection<RunResult> run(String which, int threads) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(which)
                        .threads(threads)
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(5))
                        .measurementIterations(MEASURED)
                        .measurementTime(TimeValue.seconds(4))
                        .jvmArgsAppend("-Xmx4g", "-XX:+UseSerialGC", "-XX:+UseTransparentHugePages")
                        .build())
                .run();
    }

    private static Row row(RunResult result, int threads) {
        String annotators = result.getParams().getParam("annotators");
        String name = result.getParams().getBenchmark().replaceAll(".*\\.(\\w+\\.\\w+)$", "$1")
                + (annotators == null ? "" : " " + annotators);
        double median = result.getSecondaryResults().get("tokens").getStatistics().getPercentile(50);
        return new Row(name, threads, median);
    }

    private static void print(Row row, List<Row> rows) {
        StringBuilder line = new StringBuilder("%-28s %d threads %,10.0f tokens/s %7.1f articles/s"
                .formatted(
                        row.name(), row.threads(), row.tokensASecond(), row.tokensASecond() / MadeArticles.TOKENS));
        rows.stream()
                .filter(peer -> peer.isPeer() && !row.isPeer() && peer.threads() == row.threads())
                .forEach(peer -> line.append(
                        "  %.1fx %s".formatted(row.tokensASecond() / peer.tokensASecond(), peer.name())));
        System.out.println(line);
    }
}
