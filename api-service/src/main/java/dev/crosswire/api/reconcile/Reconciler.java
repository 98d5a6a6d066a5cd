package dev.crosswire.api.reconcile;

import dev.crosswire.api.reconcile.part.Group;
import dev.crosswire.api.reconcile.part.Member;
import dev.crosswire.api.reconcile.question.Scope;
import dev.crosswire.api.reconcile.story.Stories;
import dev.crosswire.api.reconcile.view.FactView;
import dev.crosswire.contract.Fact;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongPredicate;

/** The view as a pure function of a set of claims: deterministic, and independent of the order of its input. */
public final class Reconciler {
    /**
     * The facts that these claims are values of, every claim in exactly one; ordered by id.
     *
     * @param claims all claims of some versions of articles; one that is repeated counts once
     */
    public List<Reconciled> reconcile(Collection<PublishedClaim> claims) {
        List<Scope> scopes = claims.stream()
                .map(published -> Scope.of(published.claim(), published.publication()))
                .toList();
        return Group.all(Member.all(scopes)).stream()
                .flatMap(group -> reconcile(group, any -> true).stream())
                .sorted(Comparator.comparing(reconciled -> reconciled.fact().id()))
                .toList();
    }

    /** The facts of one group, of those of its claims that count. */
    public List<Reconciled> reconcile(Group group, LongPredicate counts) {
        return reconcile(group, counts, new HashMap<>());
    }

    /**
     * The same, once more for the same group.
     *
     * @param known the facts found before, by their claims; those found now are added
     */
    public List<Reconciled> reconcile(Group group, LongPredicate counts, Map<List<Member>, Reconciled> known) {
        return group.questions(counts).stream()
                .map(question -> known.computeIfAbsent(question, Reconciler::fact))
                .toList();
    }

    private static Reconciled fact(List<Member> members) {
        List<Scope> cluster = members.stream().map(Member::scope).toList();
        String about = members.get(0).about();
        String id =
                UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8)).toString();
        Fact fact = FactView.of(id, cluster);
        String story = Stories.of(cluster).map(Stories.Story::title).orElse(null);
        return new Reconciled(
                fact, story, cluster.stream().map(scope -> scope.claim().id()).toList());
    }
}
