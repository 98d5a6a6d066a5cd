package dev.crosswire.api.reconcile;

import dev.crosswire.api.reconcile.part.Filed;
import dev.crosswire.api.reconcile.part.Group;
import dev.crosswire.api.reconcile.part.Member;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.api.reconcile.story.Stories;
import dev.crosswire.api.reconcile.view.FactView;
import dev.crosswire.contract.Fact;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        List<Filed> filed = Filed.all(claims.stream()
                .map(published -> Statement.of(published.claim(), published.publication()))
                .toList());
        Map<Member, Filed> byMember = new HashMap<>();
        filed.forEach(claim -> byMember.put(claim.member(), claim));
        return Group.all(byMember.keySet()).stream()
                .flatMap(group -> group.questions(any -> true).stream())
                .map(question ->
                        fact(question.claims().stream().map(byMember::get).toList()))
                .sorted(Comparator.comparing(reconciled -> reconciled.fact().id()))
                .toList();
    }

    /**
     * What the claims of one question come to.
     *
     * @param claims in canonical order
     */
    public static Reconciled fact(List<Filed> claims) {
        String about = claims.get(0).about();
        String id =
                UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8)).toString();
        Optional<Stories.Story> story =
                Stories.of(claims.stream().map(Filed::story).toList());
        Fact fact = FactView.of(
                id,
                story.map(Stories.Story::id).orElse(null),
                claims.stream().map(Filed::statement).toList());
        return new Reconciled(
                fact,
                story.map(Stories.Story::title).orElse(null),
                claims.stream().map(claim -> claim.statement().claim().id()).toList());
    }
}
