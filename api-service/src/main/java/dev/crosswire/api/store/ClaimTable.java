package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.view.KeptClaim;
import dev.crosswire.api.view.KnownClaim;
import dev.crosswire.api.view.Swap;
import dev.crosswire.contract.Attribution;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.Publication;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The claims of all readings kept, each with the span in which its article's version counts. */
@ApplicationScoped
class ClaimTable {
    private final JsonText json;

    ClaimTable(JsonText json) {
        this.json = json;
    }

    void remove(Connection connection, Collection<KeptClaim> claims) throws SQLException {
        List<Long> rows = claims.stream().map(KeptClaim::row).toList();
        Sql.update(connection, "delete from claim where id = any (?)", Sql.numbers(connection, rows));
    }

    void move(Connection connection, Collection<Swap.Moved> claims) throws SQLException {
        Sql.batch(
                connection,
                "update claim set known_from = ?, known_until = ? where id = ?",
                claims,
                moved -> new Object[] {
                    moved.span().from(), moved.span().until(), moved.claim().row()
                });
    }

    void add(Connection connection, Collection<Swap.Added> claims, ToLongFunction<Swap.Added> group)
            throws SQLException {
        Sql.batch(
                connection,
                "insert into claim (claim_id, article_id, version, known_from, known_until, group_id, type, speaker,"
                        + " outlet, body, search) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, to_tsvector('english', ?))",
                claims,
                added -> values(added, group.applyAsLong(added)));
    }

    private Object[] values(Swap.Added added, long group) {
        Claim claim = added.claim();
        Attribution attribution = claim.attribution();
        return new Object[] {
            claim.id(),
            added.by().reading().articleId(),
            added.by().reading().articleVersion(),
            added.span().from(),
            added.span().until(),
            group,
            claim.type().label(),
            attribution == null ? null : attribution.source().name(),
            new PublishedClaim(claim, added.by().reading().publication()).outlet(),
            json.of(claim),
            words(claim)
        };
    }

    private static String words(Claim claim) {
        Stream<String> names =
                Stream.concat(claim.agent().stream(), claim.target().stream()).map(Entity::name);
        Stream<String> places = claim.place().stream().map(Place::name);
        String words = Stream.concat(names, places).distinct().collect(Collectors.joining("\n"));
        return claim.evidence().exact() + "\n" + claim.predicate() + "\n" + words;
    }

    /** The claims that count at any time within the reaches, by group. */
    Map<Long, List<KnownClaim>> within(Connection connection, Reaches reaches) throws SQLException {
        Map<Long, List<KnownClaim>> groups = new HashMap<>();
        Map<String, Publication> publications = new HashMap<>();
        Sql.list(
                connection,
                "select c.id, c.group_id, c.known_from, c.known_until, c.body, r.publication"
                        + " from unnest(?, ?, ?) as reach (group_id, first, last)"
                        + " join claim c on c.group_id = reach.group_id"
                        + " and c.known_until > reach.first and c.known_from < reach.last"
                        + " join reading r on r.article_id = c.article_id and r.version = c.version",
                row -> groups.computeIfAbsent(row.getLong("group_id"), any -> new ArrayList<>())
                        .add(new KnownClaim(
                                row.getLong("id"),
                                new PublishedClaim(
                                        json.read(row.getString("body"), Claim.class),
                                        publications.computeIfAbsent(
                                                row.getString("publication"),
                                                text -> json.read(text, Publication.class))),
                                Sql.span(row))),
                reaches.parameters(connection));
        return groups;
    }
}
