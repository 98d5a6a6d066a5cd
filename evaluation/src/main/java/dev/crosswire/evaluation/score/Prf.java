package dev.crosswire.evaluation.score;

/** Precision, recall and their harmonic mean, each 0 to 1. */
public record Prf(double p, double r, double f1) {
    static final Prf ZERO = new Prf(0, 0, 0);

    static Prf of(double hits, double gold, double system) {
        return of(system == 0 ? 0.0 : hits / system, gold == 0 ? 0.0 : hits / gold);
    }

    static Prf of(double p, double r) {
        return new Prf(p, r, p + r == 0 ? 0.0 : 2 * p * r / (p + r));
    }
}
