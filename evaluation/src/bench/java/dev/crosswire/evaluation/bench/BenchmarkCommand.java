package dev.crosswire.evaluation.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks one after the other, each in a JVM of its own with the same options, and prints tokens a second with
 * the ratios to the peer's, once what is run is compiled: what reads claims is much code, and takes a minute. The peer's default
 * pipeline reads an article in seconds: its runs are longer and fewer.
 */
public final class BenchmarkCommand {
    private static final List<Plan> PLANS = List.of(
            new Plan(EngineBenchmark.class, "segment", "segment", 1, 2, 3, 4),
            new Plan(EngineBenchmark.class, "analyse", "analyse", 1, 2, 3, 4),
            new Plan(ReadingBenchmark.class, "read", "text to claims", 1, 12, 3, 5),
            new Plan(ReadingBenchmark.class, "read", "text to claims", 2, 12, 3, 5),
            new Plan(CoreNlpBenchmark.class, "light", CoreNlpBenchmark.LIGHT, 1, 6, 3, 5),
            new Plan(CoreNlpBenchmark.class, "light", CoreNlpBenchmark.LIGHT, 2, 6, 3, 5),
            new Plan(CoreNlpBenchmark.class, "standard", CoreNlpBenchmark.DEFAULT, 1, 1, 3, 8),
            new Plan(CoreNlpBenchmark.class, "standard", CoreNlpBenchmark.DEFAULT, 2, 1, 3, 8));

    private BenchmarkCommand() {}

    /** How a benchmark is run: threads, iterations to warm up and to measure, seconds an iteration. */
    private record Plan(
            Class<?> type, String method, String name, int threads, int warmups, int measured, int seconds) {
        String benchmark() {
            return type.getName() + "." + method;
        }

        boolean isPeer() {
            return type == CoreNlpBenchmark.class;
        }
    }

    /** The median over a benchmark's iterations. */
    private record Row(Plan plan, double tokensASecond) {}

    /** @param arguments a regular expression over the benchmarks' names; none for all */
    public static void main(String[] arguments) throws RunnerException {
        String which = arguments.length == 0 ? "" : arguments[0];
        List<Row> rows = new ArrayList<>();
        for (Plan plan : PLANS) {
            if (plan.benchmark().matches(".*(" + which + ").*")) {
                rows.add(run(plan));
            }
        }
        System.out.printf(
                "%n%-16s %7s %10s %10s %12s %14s%n",
                "", "threads", "tokens/s", "articles/s", "x " + CoreNlpBenchmark.LIGHT, "x " + CoreNlpBenchmark.DEFAULT);
        rows.forEach(row -> print(row, rows));
    }

    private static Row run(Plan plan) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(plan.benchmark().replace(".", "\\.") + "$")
                        .threads(plan.threads())
                        .forks(1)
                        .warmupIterations(plan.warmups())
                        .warmupTime(TimeValue.seconds(plan.seconds()))
                        .measurementIterations(plan.measured())
                        .measurementTime(TimeValue.seconds(plan.seconds()))
                        .jvmArgsAppend("-Xmx4g", "-XX:+UseSerialGC", "-XX:+UseTransparentHugePages")
                        .build())
                .run();
        RunResult result = results.iterator().next();
        return new Row(plan, result.getSecondaryResults().get("tokens").getStatistics().getPercentile(50));
    }

    private static void print(Row row, List<Row> rows) {
        System.out.printf(
                Locale.ROOT,
                "%-16s %7d %,10.0f %10.1f %12s %14s%n",
                row.plan().name(),
                row.plan().threads(),
                row.tokensASecond(),
                row.tokensASecond() / EngineBenchmark.TOKENS_AN_ARTICLE,
                ratio(row, rows, CoreNlpBenchmark.LIGHT),
                ratio(row, rows, CoreNlpBenchmark.DEFAULT));
    }

    /** How many times as fast as the peer on as many threads; empty for the peer itself. */
    private static String ratio(Row row, List<Row> rows, String peer) {
        return rows.stream()
                .filter(other -> !row.plan().isPeer())
                .filter(other -> other.plan().name().equals(peer) && other.plan().threads() == row.plan().threads())
                .map(other -> String.format(Locale.ROOT, "%.1f", row.tokensASecond() / other.tokensASecond()))
                .findFirst()
                .orElse("");
    }
}
