package dev.crosswire.api.view;

import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.reconcile.Reconciled;
import dev.crosswire.api.reconcile.Reconciler;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The facts of a group of claims over time. Between two moments at which a claim begins or ceases to count nothing
 * changes, so the group is reconciled once for each such stretch, and only within the spans that are asked for: news that
 * arrives in order costs one reconciliation.
 */
public final class Timeline {
    private final Reconciler reconciler;

    public Timeline(Reconciler reconciler) {
        this.reconciler = reconciler;
    }

    /**
     * What each fact was over each stretch within the spans.
     *
     * @param group every claim of the group that counts at any time within the spans
     * @param spans in order, none touching another
     */
    public List<Held<Reconciled>> within(Collection<KnownClaim> group, List<Span> spans) {
        List<Held<Reconciled>> facts = new ArrayList<>();
        for (Span span : spans) {
            Iterator<Instant> bounds = bounds(group, span).iterator();
            Instant from = bounds.next();
            while (bounds.hasNext()) {
                Instant until = bounds.next();
                facts(group, new Span(from, until)).forEach(facts::add);
                from = until;
            }
        }
        return facts;
    }

    private static NavigableSet<Instant> bounds(Collection<KnownClaim> group, Span span) {
        NavigableSet<Instant> bounds = new TreeSet<>(List.of(span.from(), span.until()));
        for (KnownClaim claim : group) {
            if (!claim.span().isEmpty()) {
                bounds.add(claim.span().from());
                bounds.add(claim.span().until());
            }
        }
        return bounds.subSet(span.from(), true, span.until(), true);
    }

    private List<Held<Reconciled>> facts(Collection<KnownClaim> group, Span stretch) {
        List<PublishedClaim> counting = group.stream()
                .filter(claim -> claim.span().contains(stretch.from()))
                .map(KnownClaim::published)
                .toList();
        return reconciler.reconcile(counting).stream()
                .map(fact -> new Held<>(stretch, fact))
                .toList();
    }
}
