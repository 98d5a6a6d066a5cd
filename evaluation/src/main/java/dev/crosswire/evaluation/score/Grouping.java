package dev.crosswire.evaluation.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How well claims were put together into facts. */
final class Grouping {
    private Grouping() {}

    /** P/R/F1 of the pairs of claims that share a fact; the system's count among the paired claims only. */
    static Prf links(List<Pair> pairs, List<FlatClaim> gold) {
        List<Pair> placed =
                pairs.stream().filter(pair -> pair.system().fact() != null).toList();
        long goldLinks = links(counts(gold, FlatClaim::fact));
        long systemLinks = links(counts(placed, pair -> pair.system().fact()));
        long both = links(counts(placed, Grouping::facts));
        return Prf.of(both, goldLinks, systemLinks);
    }

    private static long links(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToLong(n -> (long) n * (n - 1) / 2).sum();
    }

    /** B-cubed over gold claims: unpaired gold claims count 0 in recall and are absent from precision. */
    static Prf bCubed(List<Pair> pairs, List<FlatClaim> gold) {
        if (pairs.stream().allMatch(pair -> pair.system().fact() == null)) {
            return Prf.ZERO;
        }
        Map<Object, Integer> goldSize = counts(gold, FlatClaim::fact);
        Map<Object, Integer> both = counts(pairs, Grouping::facts);
        Map<Object, Integer> systemSize = counts(pairs, pair -> pair.system().fact());
        double p = 0;
        double r = 0;
        for (Pair pair : pairs) {
            double shared = both.get(facts(pair));
            p += shared / systemSize.get(pair.system().fact());
            r += shared / goldSize.get(pair.gold().fact());
        }
        return Prf.of(p / pairs.size(), r / gold.size());
    }

    private static Object facts(Pair pair) {
        return new Both(pair.gold().fact(), pair.system().fact());
    }

    private record Both(String gold, String system) {}

    /** How often each key comes; claims of no fact are counted together, under null. */
    private static <T> Map<Object, Integer> counts(List<T> items, Function<T, Object> key) {
        Map<Object, Integer> counts = new HashMap<>();
        items.forEach(item -> counts.merge(key.apply(item), 1, Integer::sum));
        return counts;
    }

    /** The facts of two claims or more. */
    static Set<String> shared(List<FlatClaim> gold) {
        return counts(gold, FlatClaim::fact).entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> entry.getKey().toString())
                .collect(Collectors.toSet());
    }
}
