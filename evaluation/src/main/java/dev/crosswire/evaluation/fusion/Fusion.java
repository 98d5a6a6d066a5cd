package dev.crosswire.evaluation.fusion;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The methods that the product's rule is compared with. */
final class Fusion {
    private static final int ROUNDS = 20;
    private static final double DAMPING = 0.3;
    private static final double SIMILARITY = 0.5;
    private static final double NEAR = 0.05;

    private Fusion() {}

    /** The number most sources give; of several the least. */
    static Map<String, Double> vote(Dataset data) {
        Map<String, Double> out = new LinkedHashMap<>();
        data.said().forEach((object, said) -> out.put(object, best(weights(said, source -> 1.0))));
        return out;
    }

    /** The lower median. */
    static Map<String, Double> median(Dataset data) {
        Map<String, Double> out = new LinkedHashMap<>();
        data.said().forEach((object, said) -> {
            double[] sorted =
                    said.stream().mapToDouble(Dataset.Said::value).sorted().toArray();
            out.put(object, sorted[(sorted.length - 1) / 2]);
        });
        return out;
    }

    /** TruthFinder (Yin et al., 2008): trust in sources and confidence in values by turns, near values supporting each other. */
    static Map<String, Double> truthFinder(Dataset data) {
        Map<String, Double> trust = new HashMap<>();
        data.said().values().forEach(said -> said.forEach(one -> trust.put(one.source(), 0.9)));
        Map<String, Double> out = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, double[]> sums = new HashMap<>();
            data.said().forEach((object, said) -> {
                Map<Double, Double> scores = similar(weights(said, source -> -Math.log(1 - trust.get(source))));
                out.put(object, best(scores));
                said.forEach(one -> {
                    double[] sum = sums.computeIfAbsent(one.source(), source -> new double[2]);
                    sum[0] += 1 / (1 + Math.exp(-DAMPING * scores.get(one.value())));
                    sum[1]++;
                });
            });
            sums.forEach((source, sum) -> trust.put(source, Math.min(0.999, sum[0] / sum[1])));
        }
        return out;
    }

    private static Map<Double, Double> weights(
            List<Dataset.Said> said, java.util.function.ToDoubleFunction<String> weight) {
        Map<Double, Double> out = new HashMap<>();
        said.forEach(one -> out.merge(one.value(), weight.applyAsDouble(one.source()), Double::sum));
        return out;
    }

    private static Map<Double, Double> similar(Map<Double, Double> scores) {
        Map<Double, Double> out = new HashMap<>();
        scores.forEach((value, score) -> {
            double sum = score;
            for (Map.Entry<Double, Double> other : scores.entrySet()) {
                double apart = Math.abs(other.getKey() - value) / Math.max(1e-9, Math.abs(value));
                sum += apart > 0 && apart < NEAR ? SIMILARITY * (1 - apart / NEAR) * other.getValue() : 0;
            }
            out.put(value, sum);
        });
        return out;
    }

    private static double best(Map<Double, Double> scores) {
        return scores.entrySet().stream()
                .max(Map.Entry.<Double, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
