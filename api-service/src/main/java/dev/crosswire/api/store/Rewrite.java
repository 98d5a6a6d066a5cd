package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.Reconciled;
import dev.crosswire.api.reconcile.Reconciler;
import dev.crosswire.api.reconcile.part.Filed;
import dev.crosswire.api.reconcile.part.Link;
import dev.crosswire.api.reconcile.part.Member;
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
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The work on the facts of some groups: from the stored rows to those that should be. */
final class Rewrite {
    private static final int GROUPS_A_TASK = 16;

    private final FactTable facts;
    private final JsonText json;
    private final Map<Long, Map<String, List<FactTable.Row>>> oldFacts;
    private final Map<Long, Map<Long, List<Held<String>>>> oldMembers;
    private List<GroupQuestions> asked = List.of();

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
    private record Made(String id, FactBody body, List<Long> claims) {}

    /**
     * What a group's claims ask over some spans.
     *
     * @param byClaims the facts stored until now, by a hash of the claims that they were made of
     * @param questions each by the rows of its claims, in canonical order
     */
    private record GroupQuestions(
            long group,
            List<Span> spans,
            Map<String, List<FactTable.Row>> old,
            Map<Long, FactTable.Row> byClaims,
            List<Held<List<Long>>> questions) {

        Stream<List<Long>> news() {
            return questions.stream().map(Held::value).filter(question -> stored(question) == null);
        }

        /** A question whose claims are those of a stored fact is not asked again. */
        FactTable.Row stored(List<Long> question) {
            return byClaims.get(hash(question));
        }
    }

    /**
     * Groups know nothing of each other, so that all processors may work on them.
     *
     * @param links that each claim made
     */
    void ask(
            Map<Long, List<Span>> spans,
            Map<Long, List<KnownClaim>> claims,
            LongFunction<Member> members,
            Map<Long, List<Link>> links) {
        asked = spans.entrySet().parallelStream()
                .map(group -> asked(
                        group.getKey(),
                        claims.getOrDefault(group.getKey(), List.of()),
                        members,
                        links,
                        group.getValue()))
                .toList();
    }

    private GroupQuestions asked(
            long group,
            List<KnownClaim> claims,
            LongFunction<Member> members,
            Map<Long, List<Link>> links,
            List<Span> spans) {
        Map<String, List<FactTable.Row>> old = oldFacts.getOrDefault(group, Map.of());
        Map<Long, FactTable.Row> byClaims = new HashMap<>();
        old.values().forEach(rows -> rows.forEach(row -> byClaims.put(row.body().claims(), row)));
        List<Link> made = claims.stream()
                .flatMap(claim -> links.getOrDefault(claim.row(), List.of()).stream())
                .toList();
        return new GroupQuestions(
                group, spans, old, byClaims, Timeline.within(claims, members, made, spans, Question::numbers));
    }

    /** The claims that are wanted whole: those of facts to be made. */
    Set<Long> wanted() {
        return asked.stream()
                .flatMap(GroupQuestions::news)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** @param claims those that are wanted, whole */
    Making make(LongFunction<Filed> claims) {
        List<Callable<Rewritten>> work = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += GROUPS_A_TASK) {
            List<GroupQuestions> some = asked.subList(from, Math.min(asked.size(), from + GROUPS_A_TASK));
            work.add(() -> {
                Rewritten all = Rewritten.none();
                some.forEach(group -> all.add(rewritten(group, claims)));
                return all;
            });
        }
        return new Making(work);
    }

    private Rewritten rewritten(GroupQuestions group, LongFunction<Filed> claims) {
        Rewritten into = Rewritten.none();
        Map<Long, Filed> known = new HashMap<>();
        LongFunction<Filed> whole = row -> known.computeIfAbsent(row, claims::apply);
        Map<List<Long>, Made> made = new HashMap<>();
        List<Held<Made>> fresh = group.questions().stream()
                .map(held -> new Held<>(
                        held.span(),
                        made.computeIfAbsent(held.value(), question -> made(question, group, whole, into))))
                .toList();
        rewriteFacts(group.group(), group.old(), group.spans(), fresh, into);
        rewriteMembers(oldMembers.getOrDefault(group.group(), Map.of()), group.spans(), fresh, into);
        return into;
    }

    private Made made(List<Long> question, GroupQuestions group, LongFunction<Filed> claims, Rewritten into) {
        FactTable.Row stored = group.stored(question);
        if (stored != null) {
            return new Made(stored.id(), stored.body(), question);
        }
        Reconciled fact = Reconciler.fact(question.stream().map(claims::apply).toList());
        if (fact.fact().story() != null) {
            into.stories().put(fact.fact().story(), fact.storyTitle());
        }
        return new Made(fact.fact().id(), FactBody.of(fact.fact(), json, hash(question)), question);
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
            long group,
            Map<String, List<FactTable.Row>> oldRows,
            List<Span> spans,
            List<Held<Made>> fresh,
            Rewritten into) {
        Map<String, List<Held<FactBody>>> bodies = new TreeMap<>();
        fresh.forEach(held -> bodies.computeIfAbsent(held.value().id(), any -> new ArrayList<>())
                .add(new Held<>(held.span(), held.value().body())));
        Set<String> ids = new TreeSet<>(bodies.keySet());
        ids.addAll(oldRows.keySet());
        for (String id : ids) {
            List<FactTable.Row> old = oldRows.getOrDefault(id, List.of());
            List<Held<FactBody>> stored =
                    old.stream().map(row -> new Held<>(row.span(), row.body())).toList();
            List<Held<FactBody>> history = Held.rewrite(stored, spans, bodies.getOrDefault(id, List.of()));
            into.facts().addAll(facts.rows(id, group, history, firstTurns(old, history, spans)));
        }
    }

    /** A row that starts before all that was touched keeps its turn; any other first row has none before it. */
    private static boolean firstTurns(List<FactTable.Row> old, List<Held<FactBody>> history, List<Span> spans) {
        Instant reach = spans.get(0).from();
        return history.isEmpty()
                || !history.get(0).span().from().isBefore(reach)
                || old.stream()
                        .filter(row ->
                                row.span().from().equals(history.get(0).span().from()))
                        .anyMatch(FactTable.Row::turn);
    }

    private void rewriteMembers(
            Map<Long, List<Held<String>>> old, List<Span> spans, List<Held<Made>> fresh, Rewritten into) {
        Map<Long, List<Held<String>>> now = new HashMap<>();
        fresh.forEach(held -> held.value().claims().forEach(row -> now.computeIfAbsent(row, any -> new ArrayList<>())
                .add(new Held<>(held.span(), held.value().id()))));
        Set<Long> rows = new TreeSet<>(now.keySet());
        rows.addAll(old.keySet());
        old.forEach((row, list) ->
                list.forEach(held -> into.oldMembers().add(new MembershipTable.Row(row, held.value(), held.span()))));
        for (Long row : rows) {
            Held.rewrite(old.getOrDefault(row, List.of()), spans, now.getOrDefault(row, List.of()))
                    .forEach(held -> into.members().add(new MembershipTable.Row(row, held.value(), held.span())));
        }
    }
}
