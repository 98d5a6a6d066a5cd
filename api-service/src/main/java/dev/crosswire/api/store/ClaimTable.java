package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.lexicon.TypeFamilies;
import dev.crosswire.api.reconcile.origin.Origins;
import dev.crosswire.api.reconcile.part.Member;
import dev.crosswire.api.reconcile.part.Shelf;
import dev.crosswire.api.reconcile.question.Scope;
import dev.crosswire.api.store.Sql.Column;
import dev.crosswire.api.view.KeptClaim;
import dev.crosswire.api.view.KnownClaim;
import dev.crosswire.api.view.Span;
import dev.crosswire.api.view.Swap;
import dev.crosswire.contract.Attribution;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.Publication;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The claims of all readings kept, each with the span in which its article's version counts. */
@ApplicationScoped
class ClaimTable {
    /** How many claims are at hand: what the batches of a busy hour ask for again. */
    private static final int KEPT = 12_000;

    private final JsonText json;
    private final Recent<Member> members = new Recent<>(KEPT);

    ClaimTable(JsonText json) {
        this.json = json;
    }

    /** The families of types that claims are of, and those of kept claims, by name. */
    static String family(String type) {
        return TypeFamilies.family(EventType.of(type));
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
    void add(Connection connection, Map<Long, Swap.Added> claims, Map<Long, Member> made, Map<Long, Shelf.Place> places)
            throws SQLException {
        List<Stored> rows = new ArrayList<>();
        claims.forEach((row, added) -> rows.add(new Stored(row, added, made.get(row), places.get(row))));
        Sql.all(
                connection,
                "insert into claim (id, claim_id, article_id, version, known_from, known_until, group_id, level, type,"
                        + " speaker, outlet, body, search, line_at, line_hash, ordinal, story) overriding system value"
                        + " select id, claim_id, article_id, version, known_from, known_until, group_id, level, type,"
                        + " speaker, outlet, body, to_tsvector('english', words), line_at, line_hash, ordinal, story"
                        + " from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as came (id, claim_id, article_id,"
                        + " version, known_from, known_until, group_id, level, type, speaker, outlet, body, words, line_at,"
                        + " line_hash, ordinal, story)",
                rows,
                Column.numbers(Stored::row),
                Column.texts(stored -> stored.claim().id()),
                Column.texts(stored -> stored.added().by().reading().articleId()),
                Column.numbers(stored -> stored.added().by().reading().articleVersion()),
                Column.times(stored -> stored.added().span().from()),
                Column.times(stored -> stored.added().span().until()),
                Column.numbers(stored -> stored.place().group()),
                new Column<>("integer", stored -> stored.place().level()),
                Column.texts(stored -> stored.claim().type().label()),
                Column.texts(Stored::speaker),
                Column.texts(stored -> Origins.outlet(stored.member().scope())),
                Column.texts(stored -> json.of(stored.claim())),
                Column.texts(stored -> words(stored.claim())),
                Column.numbers(stored -> stored.member().turn().at()),
                Column.numbers(stored -> stored.member().turn().hash()),
                new Column<>("integer", stored -> stored.member().ordinal()),
                Column.texts(stored -> stored.member().story()));
        members.putAll(made);
    }

    /** A claim with the number of its row, and where it belongs. */
    private record Stored(long row, Swap.Added added, Member member, Shelf.Place place) {
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

    /** The claims that count at any time within the reaches, by group. */
    Map<Long, List<KnownClaim>> within(Connection connection, Reaches reaches) throws SQLException {
        record Row(long id, long group, Span span) {}
        List<Row> rows = Sql.list(
                connection,
                "select c.id, c.group_id, c.known_from, c.known_until"
                        + " from unnest(?, ?, ?) as reach (group_id, first, last)"
                        + " cross join lateral (select * from claim where group_id = reach.group_id"
                        + " and known_until > reach.first and known_from < reach.last offset 0) c",
                row -> new Row(row.getLong("id"), row.getLong("group_id"), Sql.span(row)),
                reaches.parameters(connection));
        Map<Long, Member> known = members(connection, rows.stream().map(Row::id).toList());
        Map<Long, List<KnownClaim>> groups = new HashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.group(), any -> new ArrayList<>())
                .add(new KnownClaim(row.id(), known.get(row.id()), row.span())));
        return groups;
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

    /** Claims by the numbers of their rows; those asked for lately are at hand. */
    Map<Long, Member> members(Connection connection, Collection<Long> rows) throws SQLException {
        Map<Long, Member> out = members.of(rows);
        Set<Long> others = new HashSet<>(rows);
        others.removeAll(out.keySet());
        for (List<Long> some : Sql.portions(others)) {
            Map<Long, Member> read = read(connection, some);
            members.putAll(read);
            out.putAll(read);
        }
        return out;
    }

    private Map<Long, Member> read(Connection connection, Collection<Long> rows) throws SQLException {
        record Row(long id, String body, Publication publication, int ordinal, String story) {}
        Map<String, Publication> publications = new HashMap<>();
        List<Row> read = Sql.list(
                connection,
                "select c.id, c.body, c.ordinal, c.story, r.publication from claim c"
                        + " join reading r on r.article_id = c.article_id and r.version = c.version"
                        + " where c.id = any (?)",
                row -> new Row(
                        row.getLong("id"),
                        row.getString("body"),
                        publications.computeIfAbsent(
                                row.getString("publication"), text -> json.read(text, Publication.class)),
                        row.getInt("ordinal"),
                        row.getString("story")),
                Sql.numbers(connection, rows));
        return read.parallelStream()
                .collect(Collectors.toMap(
                        Row::id,
                        row -> Member.of(
                                Scope.of(json.read(row.body(), Claim.class), row.publication()),
                                row.ordinal(),
                                row.story())));
    }
}
