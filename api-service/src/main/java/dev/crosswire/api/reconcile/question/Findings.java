package dev.crosswire.api.reconcile.question;

/** What the rules found in two claims: signals with their strengths (0 to 1), or a clash that settles it. */
public final class Findings {
    private static final Signal[] SIGNALS = Signal.values();

    private static final double[] NONE = new double[SIGNALS.length];

    /** Made when something is found: many pairs clash before. */
    private double[] strengths = NONE;

    private String clash;

    void add(Signal signal) {
        add(signal, 1);
    }

    void add(Signal signal, double strength) {
        if (strengths == NONE) {
            strengths = new double[SIGNALS.length];
        }
        strengths[signal.ordinal()] = strength;
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
