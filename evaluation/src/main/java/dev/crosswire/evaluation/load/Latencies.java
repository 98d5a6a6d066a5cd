package dev.crosswire.evaluation.load;

import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Delays of one kind, in milliseconds. */
final class Latencies {
    private final ConcurrentLinkedQueue<Double> delays = new ConcurrentLinkedQueue<>();

    void add(double millis) {
        delays.add(millis);
    }

    /** What has been added since this was last asked. */
    Latencies taken() {
        Latencies taken = new Latencies();
        for (Double delay = delays.poll(); delay != null; delay = delays.poll()) {
            taken.add(delay);
        }
        return taken;
    }

    void addAll(Latencies others) {
        delays.addAll(others.delays);
    }

    int count() {
        return delays.size();
    }

    @Override
    public String toString() {
        double[] sorted =
                delays.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0
                ? "none"
                : String.format(
                        Locale.ROOT,
                        "p50 %,.1f ms, p95 %,.1f ms, p99 %,.1f ms, longest %,.1f ms",
                        at(sorted, 0.5),
                        at(sorted, 0.95),
                        at(sorted, 0.99),
                        at(sorted, 1));
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(Math.ceil(sorted.length * part)))];
    }
}
