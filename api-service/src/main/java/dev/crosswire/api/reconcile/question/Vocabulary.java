package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.WordCode;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a shared word tells, by how often words of its kind are expected in claims of one kind and month
 * ({@code words.tsv}): a state's name tells little, a word without a class of synonyms much. The weights are fixed, so that
 * what two claims have to do with each other depends on these two alone.
 */
public final class Vocabulary {
    private static final Map<String, Double> EXPECTED = new HashMap<>();

    static {
        Resource.rows("words.tsv").forEach(row -> EXPECTED.put(row[0], Double.valueOf(row[1])));
    }

    private static final double CLASS = weighs("class");
    private static final double SIDE = weighs("side");
    private static final double OTHER = weighs("other");

    private static double weighs(String kind) {
        double claims = EXPECTED.get("claims");
        return Math.log(claims / EXPECTED.get(kind)) / Math.log(claims / EXPECTED.get("rare"));
    }

    /** From 0, a word of every claim, to 1, a rare word. */
    static double weight(long code) {
        return switch (WordCode.kind(code)) {
            case CLASS -> CLASS;
            case SIDE -> SIDE;
            case OTHER -> OTHER;
        };
    }

    double shared(WordSet x, WordSet y) {
        return x.shared(y);
    }

    /** The shared weight as a part of the mean of both: 0 where one is empty. */
    double dice(WordSet x, WordSet y) {
        return x.dice(y);
    }
}
