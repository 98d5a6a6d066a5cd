package dev.crosswire.evaluation.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Pairs the system's claims with gold's, article by article, and scores them. Claims are paired by a maximum-weight
 * assignment over canonically sorted claims, so their order and their ids do not matter.
 */
public final class Scorer {
    private static final Comparator<FlatClaim> CANONICAL =
            Comparator.comparing(FlatClaim::canonical, Words.BY_CODE_POINT);

    private final Names names;
    private final Comparison comparison;

    /** @param aliases the gold's table of names that mean the same; it belongs to scoring alone */
    public Scorer(Path aliases) throws IOException {
        names = Names.from(aliases);
        comparison = new Comparison(names);
    }

    /** Scores claims alone. */
    public Scores score(List<FlatClaim> gold, List<FlatClaim> system) {
        return score(gold, system, Map.of(), Map.of());
    }

    /**
     * Scores claims and facts.
     *
     * @param goldFacts fact id to status
     * @param systemFacts fact id to status
     */
    public Scores score(
            List<FlatClaim> gold,
            List<FlatClaim> system,
            Map<String, String> goldFacts,
            Map<String, String> systemFacts) {
        Map<String, List<FlatClaim>> goldOf = byArticle(gold);
        Map<String, List<FlatClaim>> systemOf = byArticle(system);
        List<Pair> pairs = new ArrayList<>();
        goldOf.forEach((article, claims) -> pairs.addAll(pair(claims, systemOf.getOrDefault(article, List.of()))));
        List<FlatClaim> known = system.stream()
                .filter(claim -> goldOf.containsKey(claim.article()))
                .toList();
        Verdicts verdicts =
                goldFacts.isEmpty() || systemFacts.isEmpty() ? null : Verdicts.of(pairs, gold, goldFacts, systemFacts);
        return Scores.of(names, gold, known, pairs, verdicts);
    }

    private static Map<String, List<FlatClaim>> byArticle(List<FlatClaim> claims) {
        Map<String, List<FlatClaim>> byArticle = claims.stream()
                .filter(claim -> claim.article() != null)
                .collect(Collectors.groupingBy(
                        FlatClaim::article, HashMap::new, Collectors.toCollection(ArrayList::new)));
        Map<String, List<FlatClaim>> sorted = new TreeMap<>(Words.BY_CODE_POINT);
        byArticle.forEach((article, list) -> {
            list.sort(CANONICAL);
            sorted.put(article, list);
        });
        return sorted;
    }

    private List<Pair> pair(List<FlatClaim> gold, List<FlatClaim> system) {
        double[][] weights = gold.stream()
                .map(g -> system.stream()
                        .mapToDouble(s -> comparison.weight(g, s))
                        .toArray())
                .toArray(double[][]::new);
        return Assignment.of(weights).stream()
                .map(ij -> new Pair(gold.get(ij[0]), system.get(ij[1])))
                .toList();
    }

    /** What of these scores' claims is wrong, at most so many of a kind. */
    public String errors(Scores scores, int limit) {
        return ErrorReport.text(scores, comparison, limit);
    }
}
