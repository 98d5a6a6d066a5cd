package dev.crosswire.evaluation.fusion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A data set made by chance in the form of the well-known ones of stock quotes (Li et al., 2012): sources of unlike accuracy,
 * some that copy another with its errors, some that round, and errors that lie near or far off by a factor.
 */
final class MadeDataset {
    private static final int OBJECTS = 1000;
    private static final int SOURCES = 24;
    private static final int COPIERS = 6;
    private static final double COVERAGE = 0.7;

    private MadeDataset() {}

    static Dataset of(long seed) {
        Random random = new Random(seed);
        double[] accuracy = new double[SOURCES];
        for (int s = 0; s < SOURCES; s++) {
            accuracy[s] = 0.45 + 0.5 * random.nextDouble();
        }
        Map<String, List<Dataset.Said>> said = new LinkedHashMap<>();
        Map<String, Double> truth = new LinkedHashMap<>();
        for (int o = 0; o < OBJECTS; o++) {
            double value = round(Math.exp(random.nextGaussian() * 1.5 + 5), 5);
            truth.put("o" + o, value);
            said.put("o" + o, object(value, accuracy, random));
        }
        return new Dataset(said, truth);
    }

    /** The last sources copy the first, and every fourth source rounds to two digits. */
    private static List<Dataset.Said> object(double truth, double[] accuracy, Random random) {
        List<Dataset.Said> said = new ArrayList<>();
        Double copied = null;
        for (int s = 0; s < SOURCES; s++) {
            boolean copies = s >= SOURCES - COPIERS && copied != null;
            double own = random.nextDouble() < accuracy[s] ? truth : wrong(truth, random);
            double value = copies ? copied : s % 4 == 3 ? round(own, 2) : own;
            if (random.nextDouble() < COVERAGE) {
                copied = s == 0 ? Double.valueOf(value) : copied;
                said.add(new Dataset.Said("s" + s, value));
            }
        }
        return said;
    }

    private static double wrong(double truth, Random random) {
        double factor = random.nextInt(4) == 0 ? 10 : 1 + 0.3 * random.nextGaussian();
        return round(Math.abs(truth * factor) + 0.01, 5);
    }

    private static double round(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits)).doubleValue();
    }
}
