package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.Blocks;
import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.view.ArrivedReading;
import dev.crosswire.api.view.KeptClaim;
import dev.crosswire.api.view.KeptReading;
import dev.crosswire.api.view.Span;
import dev.crosswire.api.view.Swap;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes readings into the view, in the caller's transaction: swaps their articles' claims as sets, and computes again the
 * facts of the groups that this touches, over the spans in which it does.
 */
@ApplicationScoped
public class ViewWriter {
    private final ReadingTable readings;
    private final ClaimTable claims;
    private final GroupTable groups;
    private final GroupViews views;
    private final ChangeTable changes;

    ViewWriter(ReadingTable readings, ClaimTable claims, GroupTable groups, GroupViews views, ChangeTable changes) {
        this.readings = readings;
        this.claims = claims;
        this.groups = groups;
        this.views = views;
        this.changes = changes;
    }

    /** Takes in a batch; what is not newer than what is kept changes nothing. */
    public void take(Connection connection, List<ArrivedReading> batch) throws SQLException {
        List<Swap> swaps = swaps(connection, batch);
        List<Swap.Added> added = all(swaps, Swap::added);
        List<Swap.Moved> moved = all(swaps, Swap::moved);
        List<KeptClaim> removed = all(swaps, Swap::removed);
        Map<Swap.Added, Set<String>> keys = added.stream()
                .collect(Collectors.toMap(Function.identity(), ViewWriter::keys, (one, same) -> one, HashMap::new));
        GroupTable.Joined joined = groups.join(connection, keys.values(), touched(moved, removed));

        claims.remove(connection, removed);
        claims.move(connection, moved);
        for (Swap swap : swaps) {
            readings.write(connection, swap);
        }
        claims.add(connection, added, claim -> joined.groupOf(keys.get(claim)));

        Reaches reaches = new Reaches();
        removed.forEach(claim -> reaches.add(joined.rootOf(claim.group()), claim.span()));
        moved.forEach(claim -> reaches.add(
                joined.rootOf(claim.claim().group()),
                Span.difference(claim.claim().span(), claim.span())));
        added.forEach(claim -> reaches.add(joined.groupOf(keys.get(claim)), claim.span()));
        views.compute(connection, reaches);
        changes.tellClaims(
                connection, difference(swaps, Swap::after, Swap::before), difference(swaps, Swap::before, Swap::after));
    }

    /** Takes claims out of the view, now and at any time past. */
    void remove(Connection connection, List<KeptClaim> removed) throws SQLException {
        GroupTable.Joined joined = groups.join(connection, List.of(), touched(List.of(), removed));
        claims.remove(connection, removed);
        Reaches reaches = new Reaches();
        removed.forEach(claim -> reaches.add(joined.rootOf(claim.group()), claim.span()));
        views.compute(connection, reaches);
        Set<String> gone = removed.stream()
                .filter(claim -> claim.span().isOpen())
                .map(KeptClaim::claimId)
                .collect(Collectors.toSet());
        changes.tellClaims(connection, Set.of(), gone);
    }

    private static Set<String> difference(
            List<Swap> swaps, Function<Swap, Set<String>> these, Function<Swap, Set<String>> withoutThose) {
        Set<String> difference = new TreeSet<>();
        swaps.forEach(swap -> these.apply(swap).stream()
                .filter(claim -> !withoutThose.apply(swap).contains(claim))
                .forEach(difference::add));
        return difference;
    }

    private List<Swap> swaps(Connection connection, List<ArrivedReading> batch) throws SQLException {
        Map<String, List<ArrivedReading>> articles = batch.stream()
                .collect(Collectors.groupingBy(arrived -> arrived.reading().articleId()));
        Map<String, List<KeptReading>> kept = readings.ofArticles(connection, articles.keySet()).stream()
                .collect(Collectors.groupingBy(KeptReading::articleId));
        Map<String, List<KeptClaim>> keptClaims = readings.claimsOfArticles(connection, articles.keySet()).stream()
                .collect(Collectors.groupingBy(KeptClaim::articleId));
        List<Swap> swaps = new ArrayList<>();
        articles.forEach((id, arrived) ->
                swaps.add(Swap.of(kept.getOrDefault(id, List.of()), keptClaims.getOrDefault(id, List.of()), arrived)));
        return swaps;
    }

    private static Set<String> keys(Swap.Added added) {
        return Blocks.keys(
                new PublishedClaim(added.claim(), added.by().reading().publication()));
    }

    private static Set<Long> touched(Collection<Swap.Moved> moved, Collection<KeptClaim> removed) {
        Set<Long> touched = removed.stream().map(KeptClaim::group).collect(Collectors.toSet());
        moved.forEach(claim -> touched.add(claim.claim().group()));
        return touched;
    }

    private static <T> List<T> all(List<Swap> swaps, Function<Swap, List<T>> part) {
        return swaps.stream().flatMap(swap -> part.apply(swap).stream()).toList();
    }
}
