package dev.crosswire.api.reconcile.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of claims worth comparing: those that share a word of some slot. In a hot block a common word pairs a claim
 * only with those nearest before it in canonical order, the fewer the larger the block, and so the work stays linear in the block.
 */
final class Candidates {
    private static final int LEAST = 12;
    private static final int MOST = 400;
    private static final int SHARED_OUT = 24_000;

    private Candidates() {}

    /** Pairs of indexes (smaller first) into the claims, each once, in order. */
    static List<int[]> pairs(List<Scope> claims) {
        Map<String, List<Integer>> postings = new LinkedHashMap<>();
        List<int[]> out = new ArrayList<>();
        int window = Math.max(LEAST, Math.min(MOST, SHARED_OUT / Math.max(1, claims.size())));
        for (int i = 0; i < claims.size(); i++) {
            Set<Integer> partners = new HashSet<>();
            for (String feature : features(claims.get(i))) {
                List<Integer> earlier = postings.computeIfAbsent(feature, key -> new ArrayList<>());
                partners.addAll(earlier.subList(Math.max(0, earlier.size() - window), earlier.size()));
                earlier.add(i);
            }
            int later = i;
            partners.stream().sorted().forEach(partner -> out.add(new int[] {partner, later}));
        }
        return out;
    }

    private static Set<String> features(Scope scope) {
        Set<String> out = new LinkedHashSet<>();
        Set<String> where = new LinkedHashSet<>(scope.names());
        scope.topic().forEach(word -> out.add("t " + word));
        scope.actors().forEach(word -> out.add("a " + word));
        where.forEach(name -> out.add("n " + name));
        scope.topic().forEach(word -> where.forEach(name -> out.add(word + '|' + name)));
        scope.detail().forEach(word -> out.add("w " + word));
        return out;
    }
}
