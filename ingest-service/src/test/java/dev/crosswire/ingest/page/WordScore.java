package dev.crosswire.ingest.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Precision, recall and F1 over the words of two texts, counted as bags. */
record WordScore(double precision, double recall) {
    static WordScore of(String truth, String found) {
        Map<String, Integer> open = bag(truth);
        int all = open.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Integer> words = bag(found);
        int given = words.values().stream().mapToInt(Integer::intValue).sum();
        int right = words.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), open.getOrDefault(word.getKey(), 0)))
                .sum();
        return new WordScore(given == 0 ? 0 : (double) right / given, all == 0 ? 0 : (double) right / all);
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static Map<String, Integer> bag(String text) {
        Map<String, Integer> bag = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                bag.merge(word, 1, Integer::sum);
            }
        }
        return bag;
    }
}
