package dev.crosswire.api.store;

import dev.crosswire.api.view.ArrivedReading;
import dev.crosswire.api.view.KeptClaim;
import dev.crosswire.api.view.KeptReading;
import dev.crosswire.api.view.Swap;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to change of claims, with their families locked until the transaction ends. Which families these are is known once the claims
 * are read: what another writer may have changed before the lock was had is read again.
 */
final class LockedClaims {
    private final ReadingTable readings;
    private final FamilyTable families = new FamilyTable();
    private final Runnable changed;

    /** @param changed called when somebody else may have changed the families' claims since they were locked last */
    LockedClaims(ReadingTable readings, Runnable changed) {
        this.readings = readings;
        this.changed = changed;
    }

    /** What becomes of the claims of a batch's articles. */
    List<Swap> swaps(Connection connection, List<ArrivedReading> batch) throws SQLException {
        List<Swap> swaps = read(connection, batch);
        while (!lock(connection, swaps.stream().flatMap(LockedClaims::types))) {
            swaps = read(connection, batch);
        }
        return swaps;
    }

    private static Stream<String> types(Swap swap) {
        return Stream.of(
                        swap.added().stream().map(added -> added.claim().type().label()),
                        swap.moved().stream().map(moved -> moved.claim().type()),
                        swap.removed().stream().map(KeptClaim::type))
                .flatMap(types -> types);
    }

    private List<Swap> read(Connection connection, List<ArrivedReading> batch) throws SQLException {
        Map<String, List<ArrivedReading>> articles = batch.stream()
                .collect(Collectors.groupingBy(arrived -> arrived.reading().articleId()));
        Map<String, List<KeptReading>> kept = readings.ofArticles(connection, articles.keySet()).stream()
                .collect(Collectors.groupingBy(KeptReading::articleId));
        Map<String, List<KeptClaim>> claims = readings.claimsOfArticles(connection, articles.keySet()).stream()
                .collect(Collectors.groupingBy(KeptClaim::articleId));
        List<Swap> swaps = new ArrayList<>();
        articles.forEach((id, arrived) ->
                swaps.add(Swap.of(kept.getOrDefault(id, List.of()), claims.getOrDefault(id, List.of()), arrived)));
        return swaps;
    }

    /** Claims that are kept, as they are now. */
    List<KeptClaim> claims(Connection connection, List<KeptClaim> kept) throws SQLException {
        List<KeptClaim> claims = kept;
        while (!lock(connection, claims.stream().map(KeptClaim::type))) {
            claims = again(connection, claims);
        }
        return claims;
    }

    private List<KeptClaim> again(Connection connection, Collection<KeptClaim> kept) throws SQLException {
        Set<Long> rows = kept.stream().map(KeptClaim::row).collect(Collectors.toSet());
        Set<String> articles = kept.stream().map(KeptClaim::articleId).collect(Collectors.toSet());
        return readings.claimsOfArticles(connection, articles).stream()
                .filter(claim -> rows.contains(claim.row()))
                .toList();
    }

    /** @return whether nobody else came between */
    private boolean lock(Connection connection, Stream<String> types) throws SQLException {
        SortedSet<String> locked = types.map(ClaimTable::family).collect(Collectors.toCollection(TreeSet::new));
        boolean known = families.lock(connection, locked);
        if (!known) {
            changed.run();
        }
        return known;
    }
}
