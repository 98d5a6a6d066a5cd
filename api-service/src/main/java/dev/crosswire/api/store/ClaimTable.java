package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.lexicon.TypeFamilies;
import dev.crosswire.api.reconcile.origin.Origins;
import dev.crosswire.api.reconcile.part.Filed;
import dev.crosswire.api.reconcile.part.Member;
import dev.crosswire.api.reconcile.part.Shelf;
import dev.crosswire.api.reconcile.part.Turn;
import dev.crosswire.api.reconcile.question.Statement;
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
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The claims of all readings kept, each with the span in which its article's version counts. */
@ApplicationScoped
class ClaimTable {
    /** How many claims are at hand as they are compared: the last that came, among which most of those asked for are. */
    private static final int COMPARED = 1 << 16;

    /** How many are at hand whole: of facts that change again soon. */
    private static final int WHOLE = 2_000;

    private final JsonText json;
    private final Latest compared = new Latest(COMPARED);
    private final Recent<Filed> whole = new Recent<>(WHOLE);

    /** Of the table whose claims are at hand: a view that is built anew takes the place of another, with numbers of its own. */
    private long table;

    ClaimTable(JsonText json) {
        this.json = json;
    }

    /** The families of types that claims are of, and those of kept claims, by name. */
    static String family(String type) {
        return TypeFamilies.family(EventType.of(type));
    }

    /** Forgets the claims at hand where they are of another table than is served now. */
    void know(Connection connection) throws SQLException {
        long served = Sql.list(connection, "select 'claim'::regclass::oid::bigint as id", row -> row.getLong("id"))
                .get(0);
        if (served != table) {
            compared.clear();
            whole.clear();
            table = served;
        }
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
                new Column<>("integer", stored -> stored.place().level()),
                Column.texts(stored -> stored.claim().type().label()),
                Column.texts(Stored::speaker),
                Column.texts(stored -> Origins.outlet(stored.whole().statement())),
                Column.texts(stored -> json.of(stored.claim())),
                Column.bytes(Stored::compared),
                Column.texts(stored -> words(stored.claim())),
                Column.numbers(stored -> stored.turn().at()),
                Column.numbers(stored -> stored.turn().hash()),
                new Column<>("integer", stored -> stored.whole().ordinal()),
                Column.texts(stored -> stored.whole().story()));
        this.whole.putAll(whole);
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

    /** The claims that count at any time within the reaches, by group. */
    Map<Long, List<KnownClaim>> within(Connection connection, Reaches reaches) throws SQLException {
        Map<Long, List<KnownClaim>> groups = new HashMap<>();
        Sql.each(
                connection,
                "select c.id, c.group_id, c.known_from, c.known_until"
                        + " from unnest(?, ?, ?) as reach (group_id, first, last)"
                        + " cross join lateral (select * from claim where group_id = reach.group_id"
                        + " and known_until > reach.first and known_from < reach.last offset 0) c",
                row -> groups.computeIfAbsent(row.getLong("group_id"), any -> new ArrayList<>())
                        .add(new KnownClaim(row.getLong("id"), Sql.span(row))),
                reaches.parameters(connection));
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

    /** Claims as they are compared, by the numbers of their rows; each is made when it is asked for. */
    LongFunction<Member> members(Connection connection, Collection<Long> rows) throws SQLException {
        Map<Long, byte[]> packed = new HashMap<>();
        List<Long> others = new ArrayList<>();
        for (Long row : new HashSet<>(rows)) {
            byte[] bytes = compared.get(row);
            if (bytes == null) {
                others.add(row);
            } else {
                packed.put(row, bytes);
            }
        }
        packed.putAll(packed(connection, others));
        return row -> Member.unpacked(packed.get(row));
    }

    private Map<Long, byte[]> packed(Connection connection, Collection<Long> rows) throws SQLException {
        Map<Long, byte[]> packed = new HashMap<>();
        List<Long> unpacked = new ArrayList<>();
        for (List<Long> some : Sql.portions(rows)) {
            Sql.each(
                    connection,
                    "select id, compared from claim where id = any (?)",
                    row -> {
                        byte[] bytes = row.getBytes("compared");
                        if (Member.isPacked(bytes)) {
                            packed.put(row.getLong("id"), bytes);
                        } else {
                            unpacked.add(row.getLong("id"));
                        }
                    },
                    Sql.numbers(connection, some));
        }
        filed(connection, unpacked)
                .forEach((row, claim) -> packed.put(row, claim.member().packed()));
        packed.forEach(compared::put);
        return packed;
    }

    /** Whole claims, by the numbers of their rows. */
    Map<Long, Filed> filed(Connection connection, Collection<Long> rows) throws SQLException {
        Map<Long, Filed> out = whole.of(rows);
        Set<Long> others = new HashSet<>(rows);
        others.removeAll(out.keySet());
        for (List<Long> some : Sql.portions(others)) {
            Map<Long, Filed> read = read(connection, some);
            whole.putAll(read);
            out.putAll(read);
        }
        return out;
    }

    private Map<Long, Filed> read(Connection connection, Collection<Long> rows) throws SQLException {
        record Row(String body, Publication publication, int ordinal, String story, byte[] compared) {
            Statement statement(Claim claim) {
                return Member.isPacked(compared)
                        ? new Statement(
                                claim, publication, Member.unpacked(compared).scope())
                        : Statement.of(claim, publication);
            }
        }
        Map<String, Publication> publications = new HashMap<>();
        Map<Long, Row> read = new HashMap<>();
        Sql.each(
                connection,
                "select c.id, c.body, c.ordinal, c.story, c.compared, r.publication from claim c"
                        + " join reading r on r.article_id = c.article_id and r.version = c.version"
                        + " where c.id = any (?)",
                row -> read.put(
                        row.getLong("id"),
                        new Row(
                                row.getString("body"),
                                publications.computeIfAbsent(
                                        row.getString("publication"), text -> json.read(text, Publication.class)),
                                row.getInt("ordinal"),
                                row.getString("story"),
                                row.getBytes("compared"))),
                Sql.numbers(connection, rows));
        return read.entrySet().parallelStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> new Filed(
                                one.getValue()
                                        .statement(json.read(one.getValue().body(), Claim.class)),
                                one.getValue().ordinal(),
                                one.getValue().story())));
    }
}
