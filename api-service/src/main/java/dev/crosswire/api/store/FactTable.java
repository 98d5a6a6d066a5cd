package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.part.Network;
import dev.crosswire.api.store.Sql.Column;
import dev.crosswire.api.view.Held;
import dev.crosswire.api.view.Span;
import dev.crosswire.contract.Fact;
import dev.crosswire.contract.Published;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each fact was, and when. */
@ApplicationScoped
class FactTable {
    private final JsonText json;

    FactTable(JsonText json) {
        this.json = json;
    }

    /** A row: what a fact was over a span in which nothing about it changed. */
    record Row(String id, Span span, long group, boolean turn, Body body) {}

    private static final Column<Row> ID = Column.texts(Row::id);
    private static final Column<Row> FROM = Column.times(row -> row.span().from());
    private static final Column<Row> UNTIL = Column.times(row -> row.span().until());
    private static final Column<Row> TURN = Column.truths(Row::turn);
    private static final Column<Row> GROUP = Column.numbers(Row::group);

    /**
     * What a fact was, and a hash of the rows of the claims that made it so. Two claims that say the same make the same fact.
     *
     * @param json the fact as told, version and revision left out
     * @param made the same, null where it was stored before
     */
    record Body(String json, long claims, Fact made) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Body body && json.equals(body.json);
        }

        @Override
        public int hashCode() {
            return json.hashCode();
        }
    }

    /** Moves facts into the groups that theirs became parts of. */
    void follow(Connection connection, Network.Outcome outcome) throws SQLException {
        Sql.all(
                connection,
                "update fact f set group_id = now.group_id from unnest(?, ?) as now (before, group_id)"
                        + " where f.group_id = now.before",
                outcome.merged().keySet(),
                Column.numbers(group -> group),
                Column.numbers(outcome::now));
    }

    /** The rows that lie in the reaches or touch them, by group and fact. */
    Map<Long, Map<String, List<Row>>> touching(Connection connection, Reaches reaches) throws SQLException {
        Map<Long, Map<String, List<Row>>> facts = new HashMap<>();
        Sql.list(
                connection,
                "select f.id, f.known_from, f.known_until, f.group_id, f.turn, f.body, f.claims"
                        + " from unnest(?, ?, ?) as reach (group_id, first, last)"
                        + " cross join lateral (select * from fact where group_id = reach.group_id"
                        + " and known_until >= reach.first and known_from <= reach.last offset 0) f",
                row -> facts.computeIfAbsent(row.getLong("group_id"), any -> new HashMap<>())
                        .computeIfAbsent(row.getString("id"), any -> new ArrayList<>())
                        .add(new Row(
                                row.getString("id"),
                                Sql.span(row),
                                row.getLong("group_id"),
                                row.getBoolean("turn"),
                                new Body(row.getString("body"), row.getLong("claims"), null))),
                reaches.parameters(connection));
        return facts;
    }

    /** The rows that a fact's new history makes. The first row's turn needs to be told: its forerunner may lie outside. */
    List<Row> rows(String id, long group, List<Held<Body>> history, boolean firstTurns) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Held<Body> held = history.get(i);
            boolean turn = i == 0 ? firstTurns : turns(history.get(i - 1), held);
            rows.add(new Row(id, held.span(), group, turn, held.value()));
        }
        return rows;
    }

    private boolean turns(Held<Body> before, Held<Body> now) {
        if (!before.span().until().equals(now.span().from())) {
            return true;
        }
        Fact old = fact(before.value());
        Fact fact = fact(now.value());
        return old.status() != fact.status() || !old.best().equals(fact.best());
    }

    private Fact fact(Body body) {
        return body.made() == null ? json.read(body.json(), Fact.class) : body.made();
    }

    void replace(Connection connection, Collection<Row> old, Collection<Row> rows) throws SQLException {
        Map<List<Object>, Row> kept = new HashMap<>();
        old.forEach(row -> kept.put(List.of(row.id(), row.span().from()), row));
        List<Row> shortened = new ArrayList<>();
        List<Row> written = new ArrayList<>();
        for (Row row : rows) {
            Row was = kept.remove(List.<Object>of(row.id(), row.span().from()));
            if (was == null || !was.body().equals(row.body())) {
                written.add(row);
            } else if (!was.equals(row)) {
                shortened.add(row);
            }
        }
        remove(connection, kept.values());
        Sql.all(
                connection,
                "update fact f set known_until = now.known_until, turn = now.turn, group_id = now.group_id"
                        + " from unnest(?, ?, ?, ?, ?) as now (id, known_from, known_until, turn, group_id)"
                        + " where f.id = now.id and f.known_from = now.known_from",
                shortened,
                ID,
                FROM,
                UNTIL,
                TURN,
                GROUP);
        write(
                connection,
                written.stream().map(row -> new Written(row, fact(row.body()))).toList());
    }

    private static void remove(Connection connection, Collection<Row> rows) throws SQLException {
        Sql.all(
                connection,
                "delete from fact f using unnest(?, ?) as gone (id, known_from)"
                        + " where f.id = gone.id and f.known_from = gone.known_from",
                rows,
                ID,
                FROM);
    }

    /** Stands in no name: the control character for parting units, 31. */
    private static final String SEPARATOR = "\u001f";

    /** A row and the fact that its body tells. */
    private record Written(Row row, Fact fact) {
        Instant published() {
            return fact.lastPublished() == null ? row.span().from() : Published.instant(fact.lastPublished());
        }

        String names() {
            return String.join(SEPARATOR, FactWords.names(fact));
        }

        String places() {
            return String.join(SEPARATOR, FactWords.places(fact));
        }

        static Column<Written> of(Column<Row> column) {
            return new Column<>(column.type(), written -> column.value().apply(written.row()));
        }
    }

    private static void write(Connection connection, Collection<Written> rows) throws SQLException {
        Sql.all(
                connection,
                "insert into fact (id, known_from, known_until, turn, group_id, type, status, story, names, places,"
                        + " happened, last_published, body, claims, search) select id, known_from, known_until, turn,"
                        + " group_id, type, status, story, string_to_array(names, chr(31)), string_to_array(places, chr(31)),"
                        + " happened::daterange, last_published, body, claims, to_tsvector('english', words)"
                        + " from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as told (id, known_from, known_until,"
                        + " turn, group_id, type, status, story, names, places, happened, last_published, body, claims, words)"
                        + " on conflict (id, known_from) do update set"
                        + " known_until = excluded.known_until, group_id = excluded.group_id, turn = excluded.turn,"
                        + " type = excluded.type, status = excluded.status, story = excluded.story,"
                        + " names = excluded.names, places = excluded.places, happened = excluded.happened,"
                        + " last_published = excluded.last_published, body = excluded.body, claims = excluded.claims,"
                        + " search = excluded.search",
                rows,
                Written.of(ID),
                Written.of(FROM),
                Written.of(UNTIL),
                Written.of(TURN),
                Written.of(GROUP),
                Column.texts(told -> told.fact().type().label()),
                Column.texts(told -> told.fact().status().label()),
                Column.texts(told -> told.fact().story()),
                Column.texts(Written::names),
                Column.texts(Written::places),
                Column.texts(told -> FactWords.happened(told.fact())),
                Column.times(Written::published),
                Column.texts(told -> told.row().body().json()),
                Column.numbers(told -> told.row().body().claims()),
                Column.texts(told -> FactWords.words(told.fact())));
    }

    /** Keeps the titles of stories, by id. */
    void keepStories(Connection connection, Map<String, String> titles) throws SQLException {
        Sql.all(
                connection,
                "insert into story (id, title) select * from unnest(?, ?) on conflict do nothing",
                new TreeMap<>(titles).entrySet(),
                Column.texts(Map.Entry::getKey),
                Column.texts(Map.Entry::getValue));
    }
}
