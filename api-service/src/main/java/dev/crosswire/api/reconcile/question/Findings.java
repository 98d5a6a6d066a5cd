package dev.crosswire.api.reconcile.question;

import java.util.EnumMap;
import java.util.Map;

/** What the rules found in two claims: signals with their strengths (0 to 1), or a clash that settles it. */
public final class Findings {
    private final Map<Signal, Double> signals = new EnumMap<>(Signal.class);
    private String clash;

    void add(Signal signal) {
        add(signal, 1);
    }

    void add(Signal signal, double strength) {
        signals.put(signal, strength);
    }

    void clash(String rule) {
        clash = rule;
    }

    /** The name of the rule that forbids one question, null where none does. */
    public String clash() {
        return clash;
    }

    public Map<Signal, Double> signals() {
        return signals;
    }

    /** In log odds: above 0, more likely one question than not. */
    public double score() {
        double sum = Signal.BASE.weight();
        for (Map.Entry<Signal, Double> found : signals.entrySet()) {
            sum += found.getKey().weight() * found.getValue();
        }
        return sum;
    }
}
