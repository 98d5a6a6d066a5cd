package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.lexicon.TypeFamilies;
import dev.crosswire.api.reconcile.origin.Origins;
import dev.crosswire.api.reconcile.part.Filed;
import dev.crosswire.api.reconcile.part.Member;
import dev.crosswire.api.reconcile.part.Shelf;
import dev.crosswire.api.reconcile.part.Turn;
import dev.crosswire.api.store.Sql.Column;
import dev.crosswire.api.view.KeptClaim;
import dev.crosswire.api.view.Span;
import dev.crosswire.api.view.Swap;
import dev.crosswire.contract.Attribution;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The claims of all readings kept, each with the span in which its article's version counts. */
@ApplicationScoped
class ClaimTable {
    private final JsonText json;
    private final WholeClaims whole;
    private final ComparedClaims compared;
    private final PlacedClaims placed = new PlacedClaims();

    ClaimTable(JsonText json) {
        this.json = json;
        this.whole = new WholeClaims(json);
        this.compared = new ComparedClaims(whole);
    }

    /** The families of types that claims are of, and those of kept claims, by name. */
    static String family(String type) {
        return TypeFamilies.family(EventType.of(type));
    }

    /** For when numbers may be others' than they were: what was read was not committed, or another view is served. */
    void forget() {
        compared.forget();
        whole.forget();
        placed.forget();
    }

    /** As many new numbers of rows. */
    List<Long> numbers(Connection connection, int count) throws SQLException {
        return Sql.list(
                connection,
                "select nextval('claim_id_seq') as id from generate_series(1, ?)",
                row -> row.getLong("id"),
                count);
    }

    void remove(Connection connection, Collection<KeptClaim> claims) throws SQLException {
        List<Long> rows = claims.stream().map(KeptClaim::row).toList();
        Sql.update(connection, "delete from claim where id = any (?)", Sql.numbers(connection, rows));
        rows.forEach(compared::remove);
    }

    void move(Connection connection, Collection<Swap.Moved> claims) throws SQLException {
        Sql.all(
                connection,
                "update claim c set known_from = now.known_from, known_until = now.known_until"
                        + " from unnest(?, ?, ?) as now (id, known_from, known_until) where c.id = now.id",
                claims,
                Column.numbers(moved -> moved.claim().row()),
                Column.times(moved -> moved.span().from()),
                Column.times(moved -> moved.span().until()));
    }

    /** Adds claims, by the number that each gets, where they belong. */
    void add(
            Connection connection,
            Map<Long, Swap.Added> claims,
            Map<Long, Filed> whole,
            Map<Long, Member> made,
            Map<Long, Shelf.Place> places)
            throws SQLException {
        List<Stored> rows = new ArrayList<>();
        claims.forEach((row, added) -> {
            Member member = made.get(row);
            rows.add(new Stored(row, added, whole.get(row), member.turn(), member.packed(), places.get(row)));
        });
        Sql.all(
                connection,
                "insert into claim (id, claim_id, article_id, version, known_from, known_until, group_id, level, type,"
                        + " speaker, outlet, body, compared, search, line_at, line_hash, ordinal, story) overriding system value"
                        + " select id, claim_id, article_id, version, known_from, known_until, group_id, level, type,"
                        + " speaker, outlet, body, compared, to_tsvector('english', words), line_at, line_hash, ordinal, story"
                        + " from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as came (id, claim_id, article_id,"
                        + " version, known_from, known_until, group_id, level, type, speaker, outlet, body, compared, words,"
                        + " line_at, line_hash, ordinal, story)",
                rows,
                Column.numbers(Stored::row),
                Column.texts(stored -> stored.claim().id()),
                Column.texts(stored -> stored.added().by().reading().articleId()),
                Column.numbers(stored -> stored.added().by().reading().articleVersion()),
                Column.times(stored -> stored.added().span().from()),
                Column.times(stored -> stored.added().span().until()),
                Column.numbers(stored -> stored.place().group()),
                new Column<>("integer", stored -> stored.place().level(), Integer[]::new),
                Column.texts(stored -> stored.claim().type().label()),
                Column.texts(Stored::speaker),
                Column.texts(stored -> Origins.outlet(stored.whole().statement())),
                Column.texts(stored -> json.of(stored.claim())),
                Column.bytes(Stored::compared),
                Column.texts(stored -> words(stored.claim())),
                Column.numbers(stored -> stored.turn().at()),
                Column.numbers(stored -> stored.turn().hash()),
                new Column<>("integer", stored -> stored.whole().ordinal(), Integer[]::new),
                Column.texts(stored -> stored.whole().story()));
        this.whole.arrived(whole);
        rows.forEach(stored -> compared.put(stored.row(), stored.compared()));
    }

    /** A claim with the number of its row, and where it belongs. */
    private record Stored(long row, Swap.Added added, Filed whole, Turn turn, byte[] compared, Shelf.Place place) {
        Claim claim() {
            return added.claim();
        }

        String speaker() {
            Attribution attribution = claim().attribution();
            return attribution == null ? null : attribution.source().name();
        }
    }

    private static String words(Claim claim) {
        Stream<String> names =
                Stream.concat(claim.agent().stream(), claim.target().stream()).map(Entity::name);
        Stream<String> places = claim.place().stream().map(Place::name);
        String words = Stream.concat(names, places).distinct().collect(Collectors.joining("\n"));
        return claim.evidence().exact() + "\n" + claim.predicate() + "\n" + words;
    }

    /** Where claims stand. */
    PlacedClaims placed() {
        return placed;
    }

    /** When claims count, by the numbers of their rows. */
    Map<Long, Span> spans(Connection connection, Collection<Long> rows) throws SQLException {
        Map<Long, Span> spans = new HashMap<>();
        Sql.list(
                connection,
                "select id, known_from, known_until from claim where id = any (?)",
                row -> spans.put(row.getLong("id"), Sql.span(row)),
                Sql.numbers(connection, rows));
        return spans;
    }

    /** Claims as they are compared, by the numbers of their rows; each is made when it is asked for. */
    LongFunction<Member> members(Connection connection, Collection<Long> rows) throws SQLException {
        return compared.members(connection, rows);
    }

    /** Whole claims, by the numbers of their rows; each is made when it is asked for. */
    LongFunction<Filed> filed(Connection connection, Collection<Long> rows) throws SQLException {
        return whole.of(connection, rows);
    }
}
