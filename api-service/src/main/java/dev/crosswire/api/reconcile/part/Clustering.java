package dev.crosswire.api.reconcile.part;

import dev.crosswire.api.reconcile.question.Findings;
import dev.crosswire.api.reconcile.question.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * Puts claims of one question together: linked pairs in the order of their scores (ties in canonical order) join their
 * clusters, where no claim of the one clashes with any of the other and the mean of their scores is for it. So nothing
 * chains: 18–19, 19 and 19–20 March are not one because each touches the next. Of a large cluster its first claims stand
 * for all.
 */
final class Clustering {
    private static final double JOIN = 0;
    private static final int STAND_FOR_ALL = 16;
    private static final Comparator<Member> CANONICAL =
            Comparator.comparing(member -> member.scope().passage(), Passage.CANONICAL);

    private record Edge(int a, int b, double score) {}

    private final List<Long> numbers;
    private final List<Member> members = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final double[][] scores;
    private final Findings found = new Findings();

    Clustering(Map<Long, Member> claims, List<Link> links) {
        this.numbers = claims.keySet().stream()
                .sorted(Comparator.comparing(claims::get, CANONICAL))
                .toList();
        Map<Long, Integer> places = new HashMap<>();
        for (long number : numbers) {
            places.put(number, members.size());
            members.add(claims.get(number));
        }
        for (Link link : links) {
            Integer a = places.get(link.earlier());
            Integer b = places.get(link.later());
            if (a != null && b != null && link.score() < Links.SEQUEL) {
                edges.add(new Edge(Math.min(a, b), Math.max(a, b), link.score()));
            }
        }
        this.scores = new double[members.size()][];
        edges.forEach(edge -> scoresOf(edge.a())[edge.b()] = edge.score());
        edges.sort(Comparator.comparingDouble(Edge::score)
                .reversed()
                .thenComparing(Edge::a)
                .thenComparing(Edge::b));
    }

    /** The clusters of those claims that count, each in canonical order, in the canonical order of their first claims. */
    List<Question> cluster(LongPredicate counts) {
        List<List<Integer>> clusterOf = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            clusterOf.add(counts.test(numbers.get(i)) ? new ArrayList<>(List.of(i)) : List.of());
        }
        for (Edge edge : edges) {
            List<Integer> x = clusterOf.get(edge.a());
            List<Integer> y = clusterOf.get(edge.b());
            if (x != y && !x.isEmpty() && !y.isEmpty() && mean(x, y) > JOIN) {
                List<Integer> big = x.size() >= y.size() ? x : y;
                List<Integer> small = big == x ? y : x;
                big.addAll(small);
                big.sort(null);
                small.forEach(member -> clusterOf.set(member, big));
            }
        }
        List<Question> out = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            List<Integer> cluster = clusterOf.get(i);
            if (!cluster.isEmpty() && cluster.get(0) == i) {
                out.add(new Question(
                        cluster.stream().map(numbers::get).toList(),
                        cluster.stream().map(members::get).toList()));
            }
        }
        return out;
    }

    private double mean(List<Integer> x, List<Integer> y) {
        double sum = 0;
        int count = 0;
        for (int i : x.subList(0, Math.min(x.size(), STAND_FOR_ALL))) {
            for (int j : y.subList(0, Math.min(y.size(), STAND_FOR_ALL))) {
                double score = score(Math.min(i, j), Math.max(i, j));
                if (score == Double.NEGATIVE_INFINITY) {
                    return score;
                }
                sum += score;
                count++;
            }
        }
        return sum / count;
    }

    /** Computed once for each pair; not a number until then. */
    private double score(int a, int b) {
        double[] known = scoresOf(a);
        if (Double.isNaN(known[b])) {
            known[b] = Links.score(members.get(a), members.get(b), found);
        }
        return known[b];
    }

    private double[] scoresOf(int a) {
        if (scores[a] == null) {
            scores[a] = new double[members.size()];
            Arrays.fill(scores[a], Double.NaN);
        }
        return scores[a];
    }
}
