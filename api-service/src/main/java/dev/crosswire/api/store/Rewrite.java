package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.Reconciled;
import dev.crosswire.api.reconcile.Reconciler;
import dev.crosswire.api.reconcile.part.Link;
import dev.crosswire.api.reconcile.part.Question;
import dev.crosswire.api.view.Held;
import dev.crosswire.api.view.KnownClaim;
import dev.crosswire.api.view.Span;
import dev.crosswire.api.view.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One batch's work on facts: from the stored rows to those that should be. */
final class Rewrite {
    private final FactTable facts;
    private final JsonText json;
    private final Map<Long, Map<String, List<FactTable.Row>>> oldFacts;
    private final Map<Long, Map<Long, List<Held<String>>>> oldMembers;
    private final Map<String, String> stories = new HashMap<>();
    private final List<FactTable.Row> factRows = new ArrayList<>();
    private final List<MembershipTable.Row> memberRows = new ArrayList<>();

    Rewrite(
            FactTable facts,
            JsonText json,
            Map<Long, Map<String, List<FactTable.Row>>> oldFacts,
            Map<Long, Map<Long, List<Held<String>>>> oldMembers) {
        this.facts = facts;
        this.json = json;
        this.oldFacts = oldFacts;
        this.oldMembers = oldMembers;
    }

    /** A fact to be stored, with the rows of its claims. */
    private record Made(String id, FactTable.Body body, List<Long> claims) {}

    /** What becomes of one group: titles of stories by id, and the rows that should be. */
    private record Part(
            Map<String, String> stories, List<FactTable.Row> factRows, List<MembershipTable.Row> memberRows) {}

    /** Groups know nothing of each other, so that all processors may work on them. */
    void groups(Map<Long, List<Span>> spans, Map<Long, List<KnownClaim>> members, Map<Long, List<Link>> links) {
        spans.entrySet().parallelStream()
                .map(group -> group(
                        group.getKey(),
                        members.getOrDefault(group.getKey(), List.of()),
                        links.getOrDefault(group.getKey(), List.of()),
                        group.getValue()))
                .forEachOrdered(part -> {
                    stories.putAll(part.stories());
                    factRows.addAll(part.factRows());
                    memberRows.addAll(part.memberRows());
                });
    }

    private Part group(long group, List<KnownClaim> members, List<Link> links, List<Span> spans) {
        Part part = new Part(new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        Map<String, List<FactTable.Row>> old = oldFacts.getOrDefault(group, Map.of());
        Map<Long, FactTable.Row> byClaims = new HashMap<>();
        old.values().forEach(rows -> rows.forEach(row -> byClaims.put(row.body().claims(), row)));
        List<Held<Made>> fresh = Timeline.within(members, links, spans, question -> made(question, byClaims, part));
        rewriteFacts(group, old, spans, fresh, part);
        rewriteMembers(oldMembers.getOrDefault(group, Map.of()), spans, fresh, part);
        return part;
    }

    /** A question whose claims are those of a stored fact is not asked again. */
    private Made made(Question question, Map<Long, FactTable.Row> byClaims, Part part) {
        long claims = hash(question.numbers());
        FactTable.Row stored = byClaims.get(claims);
        if (stored != null) {
            return new Made(stored.id(), stored.body(), question.numbers());
        }
        Reconciled fact = Reconciler.fact(question);
        if (fact.fact().story() != null) {
            part.stories().put(fact.fact().story(), fact.storyTitle());
        }
        return new Made(
                fact.fact().id(), new FactTable.Body(json.of(fact.fact()), claims, fact.fact()), question.numbers());
    }

    /** Of rows in their order, spread over 64 bits as by SplitMix64. */
    private static long hash(List<Long> rows) {
        long hash = 0;
        for (long row : rows) {
            hash = (hash + row + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private void rewriteFacts(
            long group, Map<String, List<FactTable.Row>> oldRows, List<Span> spans, List<Held<Made>> fresh, Part part) {
        Map<String, List<Held<FactTable.Body>>> bodies = new TreeMap<>();
        fresh.forEach(held -> bodies.computeIfAbsent(held.value().id(), any -> new ArrayList<>())
                .add(new Held<>(held.span(), held.value().body())));
        Set<String> ids = new TreeSet<>(bodies.keySet());
        ids.addAll(oldRows.keySet());
        for (String id : ids) {
            List<FactTable.Row> old = oldRows.getOrDefault(id, List.of());
            List<Held<FactTable.Body>> stored =
                    old.stream().map(row -> new Held<>(row.span(), row.body())).toList();
            List<Held<FactTable.Body>> history = Held.rewrite(stored, spans, bodies.getOrDefault(id, List.of()));
            part.factRows().addAll(facts.rows(id, group, history, firstTurns(old, history, spans)));
        }
    }

    /** A row that starts before all that was touched keeps its turn; any other first row has none before it. */
    private static boolean firstTurns(List<FactTable.Row> old, List<Held<FactTable.Body>> history, List<Span> spans) {
        Instant reach = spans.get(0).from();
        return history.isEmpty()
                || !history.get(0).span().from().isBefore(reach)
                || old.stream()
                        .filter(row ->
                                row.span().from().equals(history.get(0).span().from()))
                        .anyMatch(FactTable.Row::turn);
    }

    private void rewriteMembers(
            Map<Long, List<Held<String>>> old, List<Span> spans, List<Held<Made>> fresh, Part part) {
        Map<Long, List<Held<String>>> now = new HashMap<>();
        fresh.forEach(held -> held.value().claims().forEach(row -> now.computeIfAbsent(row, any -> new ArrayList<>())
                .add(new Held<>(held.span(), held.value().id()))));
        Set<Long> rows = new TreeSet<>(now.keySet());
        rows.addAll(old.keySet());
        for (Long row : rows) {
            Held.rewrite(old.getOrDefault(row, List.of()), spans, now.getOrDefault(row, List.of()))
                    .forEach(held -> part.memberRows().add(new MembershipTable.Row(row, held.value(), held.span())));
        }
    }

    /** The titles of the stories that facts made now name, by id. */
    Map<String, String> stories() {
        return stories;
    }

    List<FactTable.Row> factRows() {
        return factRows;
    }

    List<MembershipTable.Row> memberRows() {
        return memberRows;
    }

    List<FactTable.Row> oldFactRows() {
        return oldFacts.values().stream()
                .flatMap(group -> group.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    List<MembershipTable.Row> oldMemberRows() {
        List<MembershipTable.Row> rows = new ArrayList<>();
        oldMembers
                .values()
                .forEach(group -> group.forEach((claim, held) ->
                        held.forEach(one -> rows.add(new MembershipTable.Row(claim, one.value(), one.span())))));
        return rows;
    }

    Set<String> live() {
        return new Told(oldFactRows(), factRows).live();
    }

    Map<String, String> gone() {
        return new Told(oldFactRows(), factRows).gone(oldMemberRows(), memberRows);
    }
}
