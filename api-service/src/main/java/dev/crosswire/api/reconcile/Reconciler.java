package dev.crosswire.api.reconcile;

import dev.crosswire.api.reconcile.part.Group;
import dev.crosswire.api.reconcile.part.Member;
import dev.crosswire.api.reconcile.part.Question;
import dev.crosswire.api.reconcile.question.Scope;
import dev.crosswire.api.reconcile.story.Stories;
import dev.crosswire.api.reconcile.view.FactView;
import dev.crosswire.contract.Fact;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
                .flatMap(group -> group.questions(any -> true).stream())
                .map(Reconciler::fact)
                .sorted(Comparator.comparing(reconciled -> reconciled.fact().id()))
                .toList();
    }

    /** What the claims of one question come to. */
    public static Reconciled fact(Question question) {
        List<Member> members = question.claims();
        List<Scope> cluster = members.stream().map(Member::scope).toList();
        String about = members.get(0).about();
        String id =
                UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8)).toString();
        Optional<Stories.Story> story =
                Stories.of(members.stream().map(Member::story).toList());
        Fact fact = FactView.of(id, story.map(Stories.Story::id).orElse(null), cluster);
        return new Reconciled(
                fact,
                story.map(Stories.Story::title).orElse(null),
                cluster.stream().map(scope -> scope.claim().id()).toList());
    }
}
