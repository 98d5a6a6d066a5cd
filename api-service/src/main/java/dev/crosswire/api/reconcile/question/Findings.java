package dev.crosswire.api.reconcile.question;

import java.util.Arrays;

/** What the rules found in two claims: signals with their strengths (0 to 1), or a clash that settles it. */
public final class Findings {
    private static final Signal[] SIGNALS = Signal.values();

    private final double[] strengths = new double[SIGNALS.length];

    private String clash;

    void add(Signal signal) {
        add(signal, 1);
    }

    void add(Signal signal, double strength) {
        strengths[signal.ordinal()] = strength;
    }

    /** As new: one serves for many pairs. */
    void clear() {
        Arrays.fill(strengths, 0);
        clash = null;
    }

    void clash(String rule) {
        clash = rule;
    }

    /** The name of the rule that forbids one question, null where none does. */
    public String clash() {
        return clash;
    }

    /** How strongly a signal was found, 0 where it was not. */
    double strength(Signal signal) {
        return strengths[signal.ordinal()];
    }

    /** In log odds: above 0, more likely one question than not. */
    public double score() {
        double sum = Signal.BASE.weight();
        for (Signal signal : SIGNALS) {
            sum += signal.weight() * strengths[signal.ordinal()];
        }
        return sum;
    }
}
