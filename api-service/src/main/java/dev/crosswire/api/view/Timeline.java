package dev.crosswire.api.view;

import dev.crosswire.api.reconcile.Reconciled;
import dev.crosswire.api.reconcile.Reconciler;
import dev.crosswire.api.reconcile.part.Filed;
import dev.crosswire.api.reconcile.part.Group;
import dev.crosswire.api.reconcile.part.Link;
import dev.crosswire.api.reconcile.part.Member;
import dev.crosswire.api.reconcile.part.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * The facts of a group of claims over time. Between two moments at which a claim begins or ceases to count nothing
 * changes, so the group is reconciled once for each such stretch, and only within the spans that are asked for: news that
 * arrives in order costs one reconciliation.
 */
public final class Timeline {
    private Timeline() {}

    /**
     * What each fact was over each stretch within the spans.
     *
     * @param claims every claim of the group that counts at any time within the spans
     * @param made what is compared of each, by its row
     * @param links between them; others are passed over
     * @param spans in order, none touching another
     * @param fact what a question's claims come to, asked for once
     */
    public static <F> List<Held<F>> within(
            Collection<KnownClaim> claims,
            LongFunction<Member> made,
            List<Link> links,
            List<Span> spans,
            Function<Question, F> fact) {
        Map<Long, Span> known = new HashMap<>();
        Map<Long, Member> members = new HashMap<>();
        claims.forEach(claim -> known.put(claim.row(), claim.span()));
        claims.forEach(claim -> members.put(claim.row(), made.apply(claim.row())));
        return within(new Group(members, links), known, spans, fact);
    }

    private static <F> List<Held<F>> within(
            Group group, Map<Long, Span> known, List<Span> spans, Function<Question, F> fact) {
        List<Held<F>> facts = new ArrayList<>();
        Map<List<Long>, F> found = new HashMap<>();
        for (Span span : spans) {
            Iterator<Instant> bounds = bounds(known.values(), span).iterator();
            Instant from = bounds.next();
            while (bounds.hasNext()) {
                Instant until = bounds.next();
                Span stretch = new Span(from, until);
                group.questions(claim -> known.get(claim).contains(stretch.from()))
                        .forEach(question -> facts.add(new Held<>(
                                stretch, found.computeIfAbsent(question.numbers(), any -> fact.apply(question)))));
                from = until;
            }
        }
        return facts;
    }

    private static NavigableSet<Instant> bounds(Collection<Span> known, Span span) {
        NavigableSet<Instant> bounds = new TreeSet<>(List.of(span.from(), span.until()));
        for (Span one : known) {
            if (!one.isEmpty()) {
                bounds.add(one.from());
                bounds.add(one.until());
            }
        }
        return bounds.subSet(span.from(), true, span.until(), true);
    }

    /** The whole view over all time, from scratch: of each claim's version the span in which it counts. */
    public static List<Held<Reconciled>> all(Collection<Held<Filed>> claims) {
        Map<Member, Held<Filed>> counting = new HashMap<>();
        claims.stream()
                .filter(claim -> !claim.span().isEmpty())
                .forEach(claim -> counting.put(claim.value().member(), claim));
        List<Held<Reconciled>> facts = new ArrayList<>();
        for (Group group : Group.all(counting.keySet())) {
            Map<Long, Span> known = new HashMap<>();
            group.members()
                    .forEach((number, member) ->
                            known.put(number, counting.get(member).span()));
            facts.addAll(within(
                    group,
                    known,
                    Span.union(known.values()),
                    question -> Reconciler.fact(question.claims().stream()
                            .map(member -> counting.get(member).value())
                            .toList())));
        }
        return facts;
    }
}
