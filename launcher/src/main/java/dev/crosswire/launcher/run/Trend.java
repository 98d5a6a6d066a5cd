package dev.crosswire.launcher.run;

import java.util.List;

/**
 * Whether something that was measured at equal intervals stayed level: the medians of two halves, without the first
 * quarter, in which programs warm up.
 *
 * @param tolerance by how much the later half may be above the earlier
 */
record Trend(String name, long before, long after, long tolerance) {
    static Trend of(String name, List<Long> values, long tolerance) {
        if (values.size() < 2) {
            throw new IllegalArgumentException("a trend of " + values);
        }
        int from = values.size() / 4;
        int middle = from + (values.size() - from) / 2;
        return new Trend(
                name, median(values.subList(from, middle)), median(values.subList(middle, values.size())), tolerance);
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    boolean isFlat() {
        return after <= before + tolerance;
    }

    @Override
    public String toString() {
        return name + " " + before + " → " + after + (isFlat() ? "" : " (NOT FLAT)");
    }
}
