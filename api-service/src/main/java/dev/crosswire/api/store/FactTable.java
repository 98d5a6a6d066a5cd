package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.part.Network;
import dev.crosswire.api.store.Sql.Column;
import dev.crosswire.api.view.Held;
import dev.crosswire.api.view.Span;
import dev.crosswire.contract.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** What each fact was, and when. */
@ApplicationScoped
class FactTable {
    private final JsonText json;

    FactTable(JsonText json) {
        this.json = json;
    }

    /** A row: what a fact was over a span in which nothing about it changed. */
    record Row(String id, Span span, long group, boolean turn, FactBody body) {
        Row withoutText() {
            return new Row(id, span, group, turn, body.withoutText());
        }

        /** Of one fact no two rows start at once. */
        List<Object> key() {
            return List.of(id, span.from());
        }
    }

    private static final Column<Row> ID = Column.texts(Row::id);
    private static final Column<Row> FROM = Column.times(row -> row.span().from());
    private static final Column<Row> UNTIL = Column.times(row -> row.span().until());
    private static final Column<Row> TURN = Column.truths(Row::turn);
    private static final Column<Row> GROUP = Column.numbers(Row::group);
    private static final Column<Row> DIGEST =
            new Column<>("uuid", row -> row.body().digest());
    private static final Column<Row> ANSWER = Column.numbers(row -> row.body().answer());
    private static final Column<Row> CLAIMS = Column.numbers(row -> row.body().claims());

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

    /** The rows that lie in the reaches or touch them, by group and fact, without their texts. */
    Map<Long, Map<String, List<Row>>> touching(Connection connection, Reaches reaches) throws SQLException {
        Map<Long, Map<String, List<Row>>> facts = new HashMap<>();
        List<Row> without = new ArrayList<>();
        Sql.each(
                connection,
                "select f.id, f.known_from, f.known_until, f.group_id, f.turn, f.claims, f.digest, f.answer,"
                        + " case when f.digest is null then f.body end as body"
                        + " from unnest(?, ?, ?) as reach (group_id, first, last)"
                        + " cross join lateral (select * from fact where group_id = reach.group_id"
                        + " and known_until >= reach.first and known_from <= reach.last offset 0) f",
                one -> {
                    Row row = new Row(
                            one.getString("id"),
                            Sql.span(one),
                            one.getLong("group_id"),
                            one.getBoolean("turn"),
                            body(one));
                    facts.computeIfAbsent(row.group(), any -> new HashMap<>())
                            .computeIfAbsent(row.id(), any -> new ArrayList<>())
                            .add(row);
                    if (one.getString("body") != null) {
                        without.add(row);
                    }
                },
                reaches.parameters(connection));
        keepDigests(connection, without);
        return facts;
    }

    /** Of rows that were written before there were any. */
    private static void keepDigests(Connection connection, Collection<Row> rows) throws SQLException {
        Sql.all(
                connection,
                "update fact f set digest = now.digest, answer = now.answer from unnest(?, ?, ?, ?)"
                        + " as now (id, known_from, digest, answer) where f.id = now.id and f.known_from = now.known_from",
                rows,
                ID,
                FROM,
                DIGEST,
                ANSWER);
    }

    private FactBody body(ResultSet row) throws SQLException {
        UUID digest = row.getObject("digest", UUID.class);
        long claims = row.getLong("claims");
        return digest == null
                ? FactBody.ofOldRow(row.getString("body"), json, claims)
                : new FactBody(digest, row.getLong("answer"), claims, null);
    }

    private FactText text(String body) {
        return FactText.of(json.read(body, Fact.class), body);
    }

    /** The rows that a fact's new history makes. The first row's turn needs to be told: its forerunner may lie outside. */
    List<Row> rows(String id, long group, List<Held<FactBody>> history, boolean firstTurns) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Held<FactBody> held = history.get(i);
            boolean turn = i == 0 ? firstTurns : turns(history.get(i - 1), held);
            rows.add(new Row(id, held.span(), group, turn, held.value()));
        }
        return rows;
    }

    private static boolean turns(Held<FactBody> before, Held<FactBody> now) {
        return !before.span().until().equals(now.span().from())
                || before.value().answer() != now.value().answer();
    }

    /** The rows with their texts: that of a fact that is not new, of which only a span is, is read. */
    List<Written> withTexts(Connection connection, Collection<Row> rows) throws SQLException {
        List<Row> old = rows.stream().filter(row -> row.body().made() == null).toList();
        Map<UUID, FactText> texts = new HashMap<>();
        for (List<Row> some : Sql.portions(old)) {
            Sql.each(
                    connection,
                    "select f.digest, f.body from unnest(?, ?::uuid[]) as wanted (id, digest) cross join lateral"
                            + " (select digest, body from fact where id = wanted.id and digest = wanted.digest limit 1) f",
                    row -> texts.put(row.getObject("digest", UUID.class), text(row.getString("body"))),
                    Sql.texts(connection, some.stream().map(Row::id).toList()),
                    Sql.texts(
                            connection,
                            some.stream()
                                    .map(row -> row.body().digest().toString())
                                    .toList()));
        }
        return rows.stream()
                .map(row -> new Written(
                        row,
                        row.body().made() != null
                                ? row.body().made()
                                : texts.get(row.body().digest())))
                .toList();
    }

    /** Sets the ends of rows of which the fact stays as it is. */
    void move(Connection connection, Collection<Row> rows) throws SQLException {
        Sql.all(
                connection,
                "update fact f set known_until = now.known_until, turn = now.turn, group_id = now.group_id,"
                        + " claims = now.claims from unnest(?, ?, ?, ?, ?, ?)"
                        + " as now (id, known_from, known_until, turn, group_id, claims)"
                        + " where f.id = now.id and f.known_from = now.known_from",
                rows,
                ID,
                FROM,
                UNTIL,
                TURN,
                GROUP,
                CLAIMS);
    }

    void remove(Connection connection, Collection<Row> rows) throws SQLException {
        Sql.all(
                connection,
                "delete from fact f using unnest(?, ?) as gone (id, known_from)"
                        + " where f.id = gone.id and f.known_from = gone.known_from",
                rows,
                ID,
                FROM);
    }

    /** A row, and the fact that it tells as it is written. */
    record Written(Row row, FactText text) {
        Written {
            Objects.requireNonNull(text, "the text of a fact");
        }

        Instant published() {
            return text.published() == null ? row.span().from() : text.published();
        }

        static Column<Written> of(Column<Row> column) {
            return new Column<>(column.type(), written -> column.value().apply(written.row()), column.array());
        }
    }

    void write(Connection connection, Collection<Written> rows) throws SQLException {
        Sql.all(
                connection,
                "insert into fact (id, known_from, known_until, turn, group_id, type, status, story, names, places,"
                        + " happened, last_published, body, claims, digest, answer, search) select id, known_from, known_until, turn,"
                        + " group_id, type, status, story, string_to_array(names, chr(31)), string_to_array(places, chr(31)),"
                        + " happened::daterange, last_published, body, claims, digest, answer, to_tsvector('english', words)"
                        + " from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as told (id, known_from, known_until,"
                        + " turn, group_id, type, status, story, names, places, happened, last_published, body, claims, digest,"
                        + " answer, words)"
                        + " on conflict (id, known_from) do update set"
                        + " known_until = excluded.known_until, group_id = excluded.group_id, turn = excluded.turn,"
                        + " type = excluded.type, status = excluded.status, story = excluded.story,"
                        + " names = excluded.names, places = excluded.places, happened = excluded.happened,"
                        + " last_published = excluded.last_published, body = excluded.body, claims = excluded.claims,"
                        + " digest = excluded.digest, answer = excluded.answer,"
                        + " search = excluded.search",
                rows,
                Written.of(ID),
                Written.of(FROM),
                Written.of(UNTIL),
                Written.of(TURN),
                Written.of(GROUP),
                Column.texts(told -> told.text().type()),
                Column.texts(told -> told.text().status()),
                Column.texts(told -> told.text().story()),
                Column.texts(told -> told.text().names()),
                Column.texts(told -> told.text().places()),
                Column.texts(told -> told.text().happened()),
                Column.times(Written::published),
                Column.texts(told -> told.text().json()),
                Written.of(CLAIMS),
                Written.of(DIGEST),
                Written.of(ANSWER),
                Column.texts(told -> told.text().words()));
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
