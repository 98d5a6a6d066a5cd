package dev.crosswire.evaluation.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How a gold claim and a system's claim compare, field by field and as a weight for pairing them. */
final class Comparison {
    private final Names names;

    Comparison(Names names) {
        this.names = names;
    }

    /** What pairing the two is worth; 0 where they cannot be the same claim. */
    double weight(FlatClaim g, FlatClaim s) {
        double overlap = evidence(g, s);
        boolean type = type(g, s);
        boolean predicate = Words.norm(String.valueOf(g.predicate())).equals(Words.norm(String.valueOf(s.predicate())));
        boolean number = g.quantity() != null && quantity(g, s);
        if (overlap < 0.5 || !(type || predicate || number)) {
            return 0.0;
        }
        double score = overlap + one(type) + one(predicate);
        score += number ? 2.0 : g.quantity() == null && s.quantity() == null ? 0.5 : -0.5;
        score += one(speaker(g, s));
        score += 0.5 * names.overlap(g.agent(), s.agent());
        score += 0.5 * names.overlap(g.target(), s.target());
        score += 0.3 * names.overlap(g.place(), s.place());
        score += 0.3 * one(polarity(g, s));
        return Math.max(score, 0.01);
    }

    private static double one(boolean holds) {
        return holds ? 1.0 : 0.0;
    }

    private static double evidence(FlatClaim g, FlatClaim s) {
        Map<String, Integer> a = counts(Words.tokens(g.evidence()));
        Map<String, Integer> b = counts(Words.tokens(s.evidence()));
        if (a.isEmpty() || b.isEmpty()) {
            return 0.0;
        }
        int shared = a.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
                .sum();
        int x = sum(a);
        int y = sum(b);
        int shorter = Math.min(x, y);
        boolean contained = Math.max(x, y) <= 45 && shared == shorter && shorter >= 2;
        return (double) shared / (x + y - shared) >= 0.2 || contained ? (double) shared / shorter : 0.0;
    }

    private static Map<String, Integer> counts(List<String> tokens) {
        Map<String, Integer> counts = new HashMap<>();
        tokens.forEach(token -> counts.merge(token, 1, Integer::sum));
        return counts;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean type(FlatClaim g, FlatClaim s) {
        return g.type().equals(s.type());
    }

    boolean speaker(FlatClaim g, FlatClaim s) {
        return names.same(g.speaker(), s.speaker());
    }

    boolean polarity(FlatClaim g, FlatClaim s) {
        return g.polarity().equals(s.polarity());
    }

    boolean modality(FlatClaim g, FlatClaim s) {
        return g.modality().equals(s.modality());
    }

    /** Equal values; where gold gives bounds alone, equal bounds within a tenth. */
    boolean quantity(FlatClaim g, FlatClaim s) {
        FlatClaim.FlatQuantity a = g.quantity();
        FlatClaim.FlatQuantity b = s.quantity();
        if (a == null || b == null) {
            return a == null && b == null;
        }
        if (a.value() != null) {
            return b.value() != null && Math.abs(a.value() - b.value()) <= 1e-6 * Math.max(1.0, Math.abs(a.value()));
        }
        return b.value() == null && near(a.lower(), b.lower()) && near(a.upper(), b.upper());
    }

    private static boolean near(Double x, Double y) {
        if (x == null || y == null) {
            return x == null && y == null;
        }
        return Math.abs(x - y) <= 0.1 * Math.abs(x) + 1e-9;
    }

    boolean comparator(FlatClaim g, FlatClaim s) {
        return s.quantity() != null && g.quantity().cmp().equals(s.quantity().cmp());
    }

    boolean unit(FlatClaim g, FlatClaim s) {
        if (s.quantity() == null) {
            return false;
        }
        String a = g.quantity().unit();
        String b = s.quantity().unit();
        Set<String> shared = stems(a);
        shared.retainAll(stems(b));
        return !shared.isEmpty() || names.same(a, b);
    }

    private static Set<String> stems(String unit) {
        return Words.tokens(unit == null ? "" : unit).stream()
                .map(Words::stem)
                .filter(stem -> !Words.STOP.contains(stem))
                .collect(Collectors.toCollection(HashSet::new));
    }

    boolean agent(FlatClaim g, FlatClaim s) {
        return names.overlap(g.agent(), s.agent()) >= 0.5;
    }

    boolean target(FlatClaim g, FlatClaim s) {
        return names.overlap(g.target(), s.target()) >= 0.5;
    }

    boolean place(FlatClaim g, FlatClaim s) {
        return names.overlap(g.place(), s.place()) >= 0.5;
    }

    boolean time(FlatClaim g, FlatClaim s) {
        return TimeEnds.same(g.time(), s.time());
    }

    /** Value, comparator and unit, where gold has a quantity; none, where it has none. */
    boolean number(FlatClaim g, FlatClaim s) {
        return quantity(g, s) && (g.quantity() == null || comparator(g, s) && unit(g, s));
    }

    boolean strict(FlatClaim g, FlatClaim s) {
        return type(g, s) && speaker(g, s) && polarity(g, s) && number(g, s);
    }

    boolean full(FlatClaim g, FlatClaim s) {
        return strict(g, s) && agent(g, s) && target(g, s) && place(g, s) && time(g, s);
    }
}
