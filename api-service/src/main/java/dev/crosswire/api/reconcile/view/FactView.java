package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.origin.Origins;
import dev.crosswire.api.reconcile.position.Stand;
import dev.crosswire.api.reconcile.position.Stands;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Fact;
import dev.crosswire.contract.Origin;
import dev.crosswire.contract.Polarity;
import dev.crosswire.contract.Position;
import dev.crosswire.contract.Relation;
import dev.crosswire.contract.RelationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A cluster of claims as the fact that the contract describes. */
public final class FactView {
    /** Lists of claims and of positions are cut here. */
    public static final int LISTED = 50;

    private final List<Statement> claims;
    private final List<Stand> stands;
    private final Map<Statement, String> origins;
    private final Verdict verdict;
    private final EventType type;

    private FactView(List<Statement> claims) {
        this.claims = claims;
        this.stands = Stands.of(claims);
        this.origins = Origins.of(claims);
        this.verdict = Verdict.of(stands, origins);
        this.type = most(claims, claim -> claim.claim().type());
    }

    /**
     * @param story the id of the story that it belongs to, null where none is told
     * @param claims of one question, in canonical order
     */
    public static Fact of(String id, String story, List<Statement> claims) {
        return new FactView(claims).fact(id, story);
    }

    private Fact fact(String id, String story) {
        List<Stand> shown = stands.stream()
                .sorted(Comparator.comparing((Stand stand) -> stand != verdict.best()))
                .limit(LISTED)
                .toList();
        Statement first = claims.get(0);
        Statement last = claims.get(claims.size() - 1);
        Statement sample = sample();
        return new Fact(
                id,
                type,
                new FactQuestion(claims, type, sample).text(),
                verdict.status(),
                new Fact.Best(verdict.best().answer(), polarity(verdict.best())),
                sample.claim().agent(),
                sample.claim().target(),
                sample.claim().place(),
                sample.claim().time(),
                shown.stream().map(this::position).toList(),
                relations(shown),
                new Why(verdict, stands, origins, type == EventType.REJECT).text(),
                story,
                claims.size(),
                (int) claims.stream().map(Origins::outlet).distinct().count(),
                (int) origins.values().stream().distinct().count(),
                dated(first),
                dated(last),
                0,
                0);
    }

    /** The claim whose slots stand for all: the most slots filled, then the first. */
    private Statement sample() {
        return claims.stream()
                .filter(claim -> claim.claim().type() == type)
                .max(Comparator.comparingInt(FactView::filled).thenComparing(Statement.CANONICAL.reversed()))
                .orElse(claims.get(0));
    }

    private static int filled(Statement statement) {
        Claim claim = statement.claim();
        return (claim.agent().isEmpty() ? 0 : 4)
                + (claim.target().isEmpty() ? 0 : 4)
                + (claim.place().isEmpty() ? 0 : 3)
                + (claim.time() == null ? 0 : 3)
                + (statement.counted() ? 1 : 0);
    }

    /** In the terms of the fact's type: what does not hold as an agreement does as a rejection. */
    private Polarity polarity(Stand stand) {
        return stand.holds() != (type == EventType.REJECT) ? Polarity.POSITIVE : Polarity.NEGATIVE;
    }

    private Position position(Stand stand) {
        Map<String, List<Statement>> byOrigin = stand.claims().stream()
                .collect(Collectors.groupingBy(origins::get, LinkedHashMap::new, Collectors.toList()));
        List<Origin> told = byOrigin.entrySet().stream()
                .limit(LISTED)
                .map(entry -> origin(entry.getKey(), entry.getValue()))
                .toList();
        List<Statement> members = stand.claims();
        return new Position(
                stand.answer(),
                polarity(stand),
                stand.modality(),
                told,
                dated(members.get(0)),
                dated(members.get(members.size() - 1)));
    }

    private static Origin origin(String name, List<Statement> members) {
        return new Origin(
                name,
                members.stream().map(Origins::outlet).distinct().limit(LISTED).toList(),
                members.stream()
                        .map(member -> member.claim().id())
                        .limit(LISTED)
                        .toList(),
                members.size());
    }

    /** How each answer stands to the best, which is the first. */
    private List<Relation> relations(List<Stand> shown) {
        List<Relation> out = new ArrayList<>();
        Stand best = shown.get(0);
        for (int i = 1; i < shown.size(); i++) {
            Stand other = shown.get(i);
            if (verdict.superseded().contains(other)) {
                out.add(new Relation(0, i, RelationKind.UPDATES));
            } else {
                out.add(new Relation(i, 0, other.to(best)));
            }
        }
        return out;
    }

    private static String dated(Statement claim) {
        return claim.publication().dated();
    }

    private static <T extends Comparable<T>> T most(List<Statement> claims, Function<Statement, T> of) {
        Map<T, Long> counts = claims.stream().collect(Collectors.groupingBy(of, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
