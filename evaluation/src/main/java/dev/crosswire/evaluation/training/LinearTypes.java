package dev.crosswire.evaluation.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.crosswire.contract.EventType;
import dev.crosswire.extract.event.TypeWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns weights: logistic regression of each type against the others, L2-regularised (liblinear's L2R_LR). */
final class LinearTypes {
    /** Features seen more seldom are left out. */
    private static final int SELDOM = 5;

    private static final double COST = 0.25;
    private static final double PRECISION = 0.01;

    private LinearTypes() {}

    /**
     * A row of weights a feature, by type's ordinal; in the order of the features' names.
     *
     * @throws IllegalArgumentException where there are fewer than three types to tell apart
     */
    static TreeMap<String, double[]> learnt(List<Example> examples) {
        List<String> names = names(examples);
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size() + 1));
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = names.size();
        problem.x = examples.stream().map(example -> row(example, numbers)).toArray(Feature[][]::new);
        problem.y = examples.stream()
                .mapToDouble(example -> example.marked().ordinal())
                .toArray();
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
        return rows(names, model);
    }

    private static List<String> names(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.values().removeIf(count -> count < SELDOM);
        List<String> names = new ArrayList<>(counts.keySet());
        names.add(TypeWeights.EACH);
        return names;
    }

    private static Feature[] row(Example example, Map<String, Integer> numbers) {
        TreeMap<Integer, Double> row = new TreeMap<>();
        example.features().forEach((name, strength) -> {
            if (numbers.containsKey(name)) {
                row.put(numbers.get(name), (double) strength);
            }
        });
        row.put(numbers.get(TypeWeights.EACH), 1.0);
        return row.entrySet().stream()
                .map(entry -> new FeatureNode(entry.getKey(), entry.getValue()))
                .toArray(Feature[]::new);
    }

    /** What speaks for each type; much against a type that no example has. */
    private static TreeMap<String, double[]> rows(List<String> names, Model model) {
        int[] labels = model.getLabels();
        if (labels.length < 3) {
            throw new IllegalArgumentException("examples of " + labels.length + " types tell too little");
        }
        double[] weights = model.getFeatureWeights();
        TreeMap<String, double[]> rows = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            double[] row = new double[EventType.values().length];
            Arrays.fill(row, names.get(i).equals(TypeWeights.EACH) ? -10 : 0);
            for (int k = 0; k < labels.length; k++) {
                row[labels[k]] = weights[i * labels.length + k];
            }
            rows.put(names.get(i), row);
        }
        return rows;
    }
}
