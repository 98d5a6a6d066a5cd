package dev.crosswire.evaluation.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How well the status of facts was told, over gold facts of two or more claims.
 *
 * @param wrong the facts whose status was told wrongly, or not at all
 */
public record Verdicts(double macroF1, double accuracy, int n, List<Verdict> wrong) {
    /**
     * A fact's status by gold and by the system.
     *
     * @param system null where none of its claims was found
     */
    public record Verdict(String fact, String gold, String system) {
        boolean isRight() {
            return gold.equals(system);
        }
    }

    /**
     * @param gold fact id to status, in the gold's order
     * @param system fact id to status
     */
    static Verdicts of(List<Pair> pairs, List<FlatClaim> claims, Map<String, String> gold, Map<String, String> system) {
        Set<String> shared = Grouping.shared(claims);
        List<Verdict> verdicts = new ArrayList<>();
        gold.forEach((fact, status) -> {
            if (shared.contains(fact)) {
                verdicts.add(new Verdict(fact, status, system.get(best(fact, pairs))));
            }
        });
        double f1 = 0;
        Set<String> statuses =
                new TreeSet<>(verdicts.stream().map(Verdict::gold).toList());
        for (String status : statuses) {
            f1 += f1(verdicts, status);
        }
        List<Verdict> wrong = verdicts.stream().filter(v -> !v.isRight()).toList();
        int right = verdicts.size() - wrong.size();
        return new Verdicts(
                statuses.isEmpty() ? 0 : f1 / statuses.size(),
                verdicts.isEmpty() ? 0 : (double) right / verdicts.size(),
                verdicts.size(),
                wrong);
    }

    private static double f1(List<Verdict> verdicts, String status) {
        long gold = verdicts.stream().filter(v -> status.equals(v.gold())).count();
        long system = verdicts.stream().filter(v -> status.equals(v.system())).count();
        long both = verdicts.stream()
                .filter(v -> status.equals(v.gold()) && status.equals(v.system()))
                .count();
        return Prf.of(both, gold, system).f1();
    }

    /** The system's fact that holds most of a gold fact's claims. */
    private static String best(String fact, List<Pair> pairs) {
        Map<String, Long> found = pairs.stream()
                .filter(pair -> pair.gold().fact().equals(fact))
                .map(pair -> pair.system().fact())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(id -> id, LinkedHashMap::new, Collectors.counting()));
        return found.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey, Words.BY_CODE_POINT))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
