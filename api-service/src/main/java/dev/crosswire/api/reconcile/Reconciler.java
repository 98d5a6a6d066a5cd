package dev.crosswire.api.reconcile;

import dev.crosswire.contract.Answer;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Fact;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Origin;
import dev.crosswire.contract.Polarity;
import dev.crosswire.contract.Position;
import dev.crosswire.contract.Status;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The view as a pure function of a set of claims: deterministic, and independent of the order of its input. */
public final class Reconciler {
    private static final int LISTED = 50;

    /**
     * The facts that these claims are values of, every claim in exactly one; ordered by id.
     *
     * @param claims a union of whole groups (see {@link Blocks}), each claim id once
     */
    public List<Reconciled> reconcile(Collection<PublishedClaim> claims) {
        Map<List<Object>, List<PublishedClaim>> groups = claims.stream()
                .sorted(PublishedClaim.CANONICAL)
                .collect(Collectors.groupingBy(Reconciler::slots, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> fact(group.getKey(), group.getValue()))
                .sorted((a, b) -> a.fact().id().compareTo(b.fact().id()))
                .toList();
    }

    private static List<Object> slots(PublishedClaim published) {
        Claim claim = published.claim();
        return List.of(
                claim.type(),
                claim.predicate(),
                claim.agent(),
                claim.target(),
                claim.place(),
                String.valueOf(claim.time()),
                claim.quantity() == null ? "" : claim.quantity().toString(),
                claim.polarity());
    }

    private static Reconciled fact(List<Object> slots, List<PublishedClaim> members) {
        PublishedClaim first = members.get(0);
        PublishedClaim last = members.get(members.size() - 1);
        Claim claim = first.claim();
        List<String> ids = members.stream().map(member -> member.claim().id()).toList();
        Answer answer = claim.quantity() == null ? new Answer.YesNo() : new Answer.Counted(claim.quantity());
        List<Origin> origins = origins(members);
        Position position = new Position(
                answer,
                claim.polarity(),
                claim.modality() == null ? Modality.ACTUAL : claim.modality(),
                origins,
                first.publication().datePublished(),
                last.publication().datePublished());
        int outlets =
                (int) members.stream().map(PublishedClaim::outlet).distinct().count();
        Fact fact = new Fact(
                UUID.nameUUIDFromBytes(slots.toString().getBytes(StandardCharsets.UTF_8))
                        .toString(),
                claim.type(),
                claim.evidence().exact(),
                origins.size() > 1 ? Status.CORROBORATED : Status.SINGLE,
                new Fact.Best(answer, claim.polarity() == null ? Polarity.POSITIVE : claim.polarity()),
                claim.agent(),
                claim.target(),
                claim.place(),
                claim.time(),
                List.of(position),
                List.of(),
                origins.size() + " origin(s) say so",
                null,
                members.size(),
                outlets,
                origins.size(),
                first.publication().datePublished(),
                last.publication().datePublished(),
                1,
                0);
        return new Reconciled(fact, ids);
    }

    private static List<Origin> origins(List<PublishedClaim> members) {
        Map<String, List<PublishedClaim>> byOrigin = members.stream()
                .collect(Collectors.groupingBy(Reconciler::origin, LinkedHashMap::new, Collectors.toList()));
        return byOrigin.entrySet().stream()
                .map(entry -> new Origin(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(PublishedClaim::outlet)
                                .distinct()
                                .toList(),
                        entry.getValue().stream()
                                .map(member -> member.claim().id())
                                .limit(LISTED)
                                .toList(),
                        entry.getValue().size()))
                .toList();
    }

    private static String origin(PublishedClaim member) {
        return member.claim().attribution() == null
                ? member.outlet()
                : member.claim().attribution().source().name();
    }
}
