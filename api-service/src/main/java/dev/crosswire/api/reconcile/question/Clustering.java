package dev.crosswire.api.reconcile.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Puts claims of one question together. */
public final class Clustering {
    private static final double JOIN = 0;

    private record Edge(int a, int b, double score) {}

    private Clustering() {}

    /** The clusters, each in canonical order, in the canonical order of their first claims. */
    public static List<List<Scope>> cluster(Collection<Scope> claims) {
        List<Scope> all = claims.stream().sorted(Scope.CANONICAL).toList();
        int n = all.size();
        double[][] scores = new double[n][n];
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                Findings found = Rules.compare(all.get(i), all.get(j));
                double score = found.clash() != null ? Double.NEGATIVE_INFINITY : found.score();
                scores[i][j] = scores[j][i] = score;
                if (score > JOIN) {
                    edges.add(new Edge(i, j, score));
                }
            }
        }
        edges.sort(Comparator.comparingDouble(Edge::score)
                .reversed()
                .thenComparing(Edge::a)
                .thenComparing(Edge::b));
        List<List<Integer>> clusterOf = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            clusterOf.add(new ArrayList<>(List.of(i)));
        }
        for (Edge edge : edges) {
            List<Integer> x = clusterOf.get(edge.a());
            List<Integer> y = clusterOf.get(edge.b());
            if (x != y && mean(x, y, scores) > JOIN) {
                x.addAll(y);
                y.forEach(member -> clusterOf.set(member, x));
            }
        }
        List<List<Scope>> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<Integer> members = clusterOf.get(i);
            if (members.stream().min(Integer::compare).orElseThrow() == i) {
                out.add(members.stream().sorted().map(all::get).toList());
            }
        }
        return out;
    }

    private static double mean(List<Integer> x, List<Integer> y, double[][] scores) {
        double sum = 0;
        for (int i : x) {
            for (int j : y) {
                sum += scores[i][j];
            }
        }
        return sum / (x.size() * y.size());
    }
}
