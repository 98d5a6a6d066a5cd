package dev.crosswire.api.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.reconcile.part.Filed;
import dev.crosswire.api.reconcile.part.Member;
import dev.crosswire.api.reconcile.part.Network;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.api.view.ArrivedReading;
import dev.crosswire.api.view.KeptClaim;
import dev.crosswire.api.view.Span;
import dev.crosswire.api.view.Swap;
import dev.crosswire.contract.Claim;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * Takes readings into the view, in the caller's transaction: swaps their articles' claims as sets, and computes again the
 * facts of the groups that this touches, over the spans in which it does.
 */
@ApplicationScoped
public class ViewWriter {
    private final ReadingTable readings;
    private final ClaimTable claims;
    private final GroupViews views;
    private final ChangeTable changes;
    private final KeyTable keys = new KeyTable();
    private final LinkTable links;
    private final LockedClaims locked;

    ViewWriter(ReadingTable readings, ClaimTable claims, LinkTable links, GroupViews views, ChangeTable changes) {
        this.readings = readings;
        this.claims = claims;
        this.links = links;
        this.views = views;
        this.changes = changes;
        this.locked = new LockedClaims(readings, this::forget);
    }

    /** What is at hand of the view, once somebody else may have changed it. */
    private void forget() {
        keys.forget();
        links.forget();
        claims.forget();
    }

    /** One that needs no container. */
    public static ViewWriter with(ObjectMapper json) {
        return with(json, new ClaimTable(new JsonText(json)), GroupViews.AT_ONCE);
    }

    /** @param groups how many are computed at once */
    static ViewWriter with(ObjectMapper json, ClaimTable claims, int groups) {
        JsonText text = new JsonText(json);
        LinkTable links = new LinkTable();
        GroupViews views = new GroupViews(
                claims, links, new FactTable(text), new MembershipTable(), new ChangeTable(), text, groups);
        return new ViewWriter(new ReadingTable(json), claims, links, views, new ChangeTable());
    }

    /** Takes in a batch; what is not newer than what is kept changes nothing. */
    public void take(Connection connection, List<ArrivedReading> batch) throws SQLException {
        Sql.byIndexes(connection);
        List<Swap> swaps = locked.swaps(connection, batch);
        List<Swap.Added> added = all(swaps, Swap::added);
        List<Swap.Moved> moved = all(swaps, Swap::moved);
        List<KeptClaim> removed = all(swaps, Swap::removed);
        claims.placed().forget(moved.stream().map(move -> move.claim().group()).toList());
        Map<Long, Swap.Added> rows = number(connection, added);
        Map<Long, Filed> whole = filed(rows, swaps);
        Map<Long, Member> made = whole.entrySet().parallelStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, claim -> claim.getValue().member()));
        Map<Long, Member> entering = new HashMap<>(made);
        entering.keySet().removeIf(row -> rows.get(row).span().isEmpty());
        Set<Long> leaving = counting(removed);
        Set<Long> revived = new TreeSet<>();
        for (Swap.Moved move : moved) {
            if (move.claim().group() != 0 && move.span().isEmpty()) {
                leaving.add(move.claim().row());
            } else if (move.claim().group() == 0 && !move.span().isEmpty()) {
                revived.add(move.claim().row());
            }
        }
        entering.putAll(members(connection, revived));
        Map<Long, Member> left = members(connection, leaving);
        claims.move(connection, moved);
        for (Swap swap : swaps) {
            readings.write(connection, swap);
        }
        StoredShelf shelf = new StoredShelf(connection, claims, keys, links, made);
        Network.Outcome outcome = Network.change(shelf, left, entering);
        claims.add(connection, rows, whole, made, shelf.arrived());
        shelf.keep(spans(rows));
        claims.remove(connection, removed);
        views.follow(connection, outcome, leaving);
        views.compute(connection, reaches(connection, outcome, removed, moved, rows));
        changes.tellClaims(
                connection, difference(swaps, Swap::after, Swap::before), difference(swaps, Swap::before, Swap::after));
    }

    /** Takes claims out of the view, now and at any time past. */
    void remove(Connection connection, List<KeptClaim> kept) throws SQLException {
        Sql.byIndexes(connection);
        List<KeptClaim> removed = locked.claims(connection, kept);
        Set<Long> leaving = counting(removed);
        Network.Outcome outcome = Network.change(
                new StoredShelf(connection, claims, keys, links, Map.of()), members(connection, leaving), Map.of());
        claims.remove(connection, removed);
        views.follow(connection, outcome, leaving);
        views.compute(connection, reaches(connection, outcome, removed, List.of(), Map.of()));
        Set<String> gone = removed.stream()
                .filter(claim -> claim.span().isOpen())
                .map(KeptClaim::claimId)
                .collect(Collectors.toSet());
        changes.tellClaims(connection, Set.of(), gone);
    }

    private Map<Long, Member> members(Connection connection, Set<Long> rows) throws SQLException {
        LongFunction<Member> made = claims.members(connection, rows);
        return rows.stream().collect(Collectors.toMap(row -> row, made::apply));
    }

    private static Map<Long, Span> spans(Map<Long, Swap.Added> rows) {
        return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, row -> row.getValue()
                .span()));
    }

    /** The rows of those that count at some time. */
    private static Set<Long> counting(List<KeptClaim> claims) {
        Set<Long> rows = new TreeSet<>();
        claims.stream().filter(claim -> claim.group() != 0).forEach(claim -> rows.add(claim.row()));
        return rows;
    }

    private static Set<String> difference(
            List<Swap> swaps, Function<Swap, Set<String>> these, Function<Swap, Set<String>> withoutThose) {
        Set<String> difference = new TreeSet<>();
        swaps.forEach(swap -> these.apply(swap).stream()
                .filter(claim -> !withoutThose.apply(swap).contains(claim))
                .forEach(difference::add));
        return difference;
    }

    private Map<Long, Swap.Added> number(Connection connection, List<Swap.Added> added) throws SQLException {
        Map<Long, Swap.Added> rows = new LinkedHashMap<>();
        List<Long> numbers = claims.numbers(connection, added.size());
        for (int i = 0; i < added.size(); i++) {
            rows.put(numbers.get(i), added.get(i));
        }
        return rows;
    }

    private static Map<Long, Filed> filed(Map<Long, Swap.Added> rows, List<Swap> swaps) {
        Map<List<Object>, Filed> byClaim = new HashMap<>();
        swaps.parallelStream()
                .flatMap(swap -> swap.readings().keySet().stream())
                .flatMap(arrived -> Filed.all(arrived.reading().claims().stream()
                                .map(claim ->
                                        Statement.of(claim, arrived.reading().publication()))
                                .toList())
                        .stream())
                .forEachOrdered(claim -> byClaim.put(key(claim.statement().claim()), claim));
        Map<Long, Filed> filed = new HashMap<>();
        rows.forEach((row, added) -> filed.put(row, byClaim.get(key(added.claim()))));
        return filed;
    }

    private static List<Object> key(Claim claim) {
        return List.of(claim.articleId(), claim.articleVersion(), claim.id());
    }

    private Reaches reaches(
            Connection connection,
            Network.Outcome outcome,
            List<KeptClaim> removed,
            List<Swap.Moved> moved,
            Map<Long, Swap.Added> rows)
            throws SQLException {
        Reaches reaches = new Reaches();
        outcome.rebuilt().forEach(group -> reaches.add(group, Reaches.EVER));
        for (KeptClaim claim : removed) {
            reaches.add(outcome.now(claim.group()), claim.span());
        }
        Map<Long, Span> spans = claims.spans(connection, outcome.relinked().keySet());
        outcome.relinked().forEach((claim, group) -> reaches.add(group, spans.get(claim)));
        for (Swap.Moved move : moved) {
            List<Span> difference = Span.difference(move.claim().span(), move.span());
            long before = outcome.now(move.claim().group());
            reaches.add(outcome.groups().getOrDefault(move.claim().row(), before), difference);
            reaches.add(before, difference);
        }
        rows.forEach((row, added) -> reaches.add(outcome.groups().getOrDefault(row, 0L), added.span()));
        reaches.forget(0);
        return reaches;
    }

    private static <T> List<T> all(List<Swap> swaps, Function<Swap, List<T>> part) {
        return swaps.stream().flatMap(swap -> part.apply(swap).stream()).toList();
    }
}
