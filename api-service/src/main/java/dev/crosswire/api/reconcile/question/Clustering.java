package dev.crosswire.api.reconcile.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts claims of one question together: pairs in the order of their scores (ties in canonical order) join their clusters,
 * where no claim of the one clashes with any of the other and the mean of their scores is for it. So nothing chains:
 * 18–19, 19 and 19–20 March are not one because each touches the next. Of a large cluster its first claims stand for all.
 */
public final class Clustering {
    private static final double JOIN = 0;
    private static final int STAND_FOR_ALL = 16;

    private record Edge(int a, int b, double score) {}

    private final List<Scope> claims;
    private final Vocabulary words;
    private final Map<Long, Double> scores = new HashMap<>();

    private Clustering(List<Scope> claims) {
        this.claims = claims;
        this.words = new Vocabulary();
    }

    /** The clusters, each in canonical order, in the canonical order of their first claims. */
    public static List<List<Scope>> cluster(Collection<Scope> claims) {
        return new Clustering(claims.stream().sorted(Scope.CANONICAL).toList()).cluster();
    }

    private List<List<Scope>> cluster() {
        List<List<Integer>> clusterOf = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            clusterOf.add(new ArrayList<>(List.of(i)));
        }
        for (Edge edge : edges()) {
            List<Integer> x = clusterOf.get(edge.a());
            List<Integer> y = clusterOf.get(edge.b());
            if (x != y && mean(x, y) > JOIN) {
                List<Integer> big = x.size() >= y.size() ? x : y;
                List<Integer> small = big == x ? y : x;
                big.addAll(small);
                big.sort(null);
                small.forEach(member -> clusterOf.set(member, big));
            }
        }
        List<List<Scope>> out = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (clusterOf.get(i).get(0) == i) {
                out.add(clusterOf.get(i).stream().map(claims::get).toList());
            }
        }
        return out;
    }

    private List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (int[] pair : Candidates.pairs(claims)) {
            double score = score(pair[0], pair[1]);
            if (score > JOIN) {
                edges.add(new Edge(pair[0], pair[1], score));
            }
        }
        edges.sort(Comparator.comparingDouble(Edge::score)
                .reversed()
                .thenComparing(Edge::a)
                .thenComparing(Edge::b));
        return edges;
    }

    private double mean(List<Integer> x, List<Integer> y) {
        double sum = 0;
        int count = 0;
        for (int i : x.subList(0, Math.min(x.size(), STAND_FOR_ALL))) {
            for (int j : y.subList(0, Math.min(y.size(), STAND_FOR_ALL))) {
                sum += score(Math.min(i, j), Math.max(i, j));
                count++;
            }
        }
        return sum / count;
    }

    /** Negative infinity where a rule forbids it. */
    private double score(int a, int b) {
        long key = (long) a * claims.size() + b;
        Double known = scores.get(key);
        if (known == null) {
            Findings found = Rules.compare(claims.get(a), claims.get(b), words);
            known = found.clash() != null ? Double.NEGATIVE_INFINITY : found.score();
            scores.put(key, known);
        }
        return known;
    }
}
