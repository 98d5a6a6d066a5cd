package dev.crosswire.api.reconcile;

import dev.crosswire.api.reconcile.question.Clustering;
import dev.crosswire.api.reconcile.question.Scope;
import dev.crosswire.api.reconcile.story.Stories;
import dev.crosswire.api.reconcile.view.FactView;
import dev.crosswire.contract.Fact;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The view as a pure function of a set of claims: deterministic, and independent of the order of its input. */
public final class Reconciler {
    /**
     * The facts that these claims are values of, every claim in exactly one; ordered by id.
     *
     * @param claims a union of whole groups (see {@link Blocks}), a claim that is repeated counts once
     */
    public List<Reconciled> reconcile(Collection<PublishedClaim> claims) {
        Map<String, List<Scope>> blocks = new TreeMap<>();
        claims.stream()
                .map(published -> Scope.of(published.claim(), published.publication()))
                .sorted(Scope.CANONICAL)
                .distinct()
                .forEach(scope -> Blocks.keys(new PublishedClaim(scope.claim(), scope.publication()))
                        .forEach(key -> blocks.computeIfAbsent(key, block -> new ArrayList<>())
                                .add(scope)));
        List<Reconciled> out = new ArrayList<>();
        blocks.forEach((key, block) -> {
            Map<String, Integer> twins = new HashMap<>();
            Clustering.cluster(block).forEach(cluster -> out.add(fact(key, cluster, twins)));
        });
        out.sort(Comparator.comparing(reconciled -> reconciled.fact().id()));
        return out;
    }

    private static Reconciled fact(String block, List<Scope> cluster, Map<String, Integer> twins) {
        String content = block + content(cluster.get(0));
        int twin = twins.merge(content, 1, Integer::sum);
        String id = UUID.nameUUIDFromBytes((content + '#' + twin).getBytes(StandardCharsets.UTF_8))
                .toString();
        Fact fact = FactView.of(id, cluster);
        String story = Stories.of(cluster).map(Stories.Story::title).orElse(null);
        return new Reconciled(
                fact, story, cluster.stream().map(scope -> scope.claim().id()).toList());
    }

    /** What the first claim is about, values, wording and offsets apart: an id outlives corrections of them. */
    private static String content(Scope first) {
        return String.join(
                "|",
                first.act().label(),
                String.valueOf(first.claim().agent()),
                String.valueOf(first.claim().target()),
                String.valueOf(first.unit()),
                String.valueOf(first.days()),
                first.predicate(),
                first.claim().place().toString(),
                first.published().toString());
    }
}
