package dev.crosswire.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds facts, as they are or as they were known. */
@ApplicationScoped
public class FactReader {
    private static final String COUNTS = "select json_build_object('facts', count(*)"
            + ", 'disputed', count(*) filter (where t.status = 'disputed')"
            + ", 'updated', count(*) filter (where t.status = 'updated')"
            + ", 'corroborated', count(*) filter (where t.status = 'corroborated')"
            + ", 'single', count(*) filter (where t.status = 'single'))::text as counts from";

    /** The revision is looked up for the facts of the page alone; a join would look it up for all that match. */
    private static final String FACT_JSON =
            ChangeTable.factJson("(select r.revision from fact_revision r where r.fact = f.id)");

    /** True of all that was known then; it lets an index find them. Half a microsecond is lost as a moment is kept. */
    private static final String PUBLISHED_BY_THEN = "f.last_published <= ?::timestamptz + interval '1 microsecond'";

    private final Database database;

    FactReader(Database database) {
        this.database = database;
    }

    /** One that needs no container. */
    public static FactReader on(Database database) {
        return new FactReader(database);
    }

    /**
     * Gives the facts of a page. What happened on few days is found by them and then sorted: in the order asked for it lies
     * together, and who walks along an index in that order walks long until it is reached.
     */
    public void each(FactFilter filter, Page page, Item.Sink sink) {
        boolean byId = page.sort().equals("id");
        Select select = matching(select(), filter);
        select.andIf(filter.knownAt(), PUBLISHED_BY_THEN);
        boolean sorted = filter.isOfFewDays();
        String date = sorted ? "(f.last_published + interval '0')" : "f.last_published";
        select.page(page, sorted ? "(f.id || '')" : "f.id", byId ? null : date);
        database.transaction(connection -> {
            select.each(
                    connection,
                    row -> new Item(
                            new Page.Key(byId ? null : row.getString("last_published"), row.getString("id")),
                            row.getString("fact")),
                    sink);
            return null;
        });
    }

    /** How many facts match, in all and of each status, as JSON. */
    public String counts(FactFilter filter) {
        List<String> found = new ArrayList<>();
        Select matching = matching(new Select("select f.status from fact f"), filter);
        Select select = new Select(COUNTS).nested(matching, "t");
        database.transaction(connection -> {
            select.each(connection, row -> new Item(null, row.getString("counts")), item -> found.add(item.json()));
            return null;
        });
        return found.get(0);
    }

    private static Select matching(Select select, FactFilter filter) {
        select.at("f", filter.knownAt())
                .andIf(filter.id(), "f.id = ?")
                .andAny(filter.type(), "f.type = any (?)")
                .andAny(filter.status(), "f.status = any (?)")
                .andAny(folded(filter.entity()), "f.names @> ?")
                .andAny(folded(filter.place()), "f.places @> ?")
                .andIf(filter.story(), "f.story = ?")
                .andIf(filter.q(), "f.search @@ websearch_to_tsquery('english', ?)")
                .andIf(days(filter), "f.happened && ?::daterange");
        if (filter.article() != null) {
            ofArticle(select, filter);
        }
        return select;
    }

    private static Select select() {
        return new Select("select f.id, f.last_published, " + FACT_JSON + " as fact from fact f");
    }

    /** From the first day to the last, as a range in the database's form; null where any day will do. */
    private static String days(FactFilter filter) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        return from == null && to == null
                ? null
                : "[" + (from == null ? "" : from) + "," + (to == null ? "" : to) + "]";
    }

    private static List<String> folded(String name) {
        return name == null ? List.of() : List.of(FactWords.folded(name));
    }

    private static void ofArticle(Select select, FactFilter filter) {
        String members = "f.id in (select m.fact from claim c join membership m on m.claim = c.id"
                + " where c.article_id = ? and %s)";
        if (filter.knownAt() == null) {
            select.and(members.formatted("m.known_until = 'infinity'"), filter.article());
        } else {
            select.and(
                    members.formatted("m.known_from <= ? and m.known_until > ?"),
                    filter.article(),
                    filter.knownAt(),
                    filter.knownAt());
        }
    }

    /** The fact as JSON, now or as known then. */
    public Optional<String> find(String id, Instant knownAt) {
        List<String> found = new ArrayList<>();
        database.transaction(connection -> {
            select().at("f", knownAt)
                    .and("f.id = ?", id)
                    .each(connection, row -> new Item(null, row.getString("fact")), item -> found.add(item.json()));
            return null;
        });
        return found.stream().findFirst();
    }

    /** What became of a fact that is not there now. */
    public Fate fate(String id) {
        return database.transaction(connection -> {
            String heir = id;
            boolean known = false;
            for (int hops = 0; hops < 100 && heir != null; hops++) {
                List<Optional<String>> row = successor(connection, heir);
                if (row == null) {
                    break;
                }
                known = true;
                if (row.isEmpty()) {
                    return new Fate(true, heir);
                }
                heir = row.get(0).orElse(null);
            }
            return new Fate(known || wasEver(connection, id), null);
        });
    }

    /**
     * What became of a fact.
     *
     * @param known whether it ever was
     * @param successor the fact it merged into, null where it is gone without one
     */
    public record Fate(boolean known, String successor) {}

    /** Null where the fact was never told of, empty where it is there, else where it went. */
    private static List<Optional<String>> successor(Connection connection, String id) throws SQLException {
        List<Optional<Optional<String>>> rows = Sql.list(
                connection,
                "select live, successor from fact_revision where fact = ?",
                row -> row.getBoolean("live")
                        ? Optional.empty()
                        : Optional.of(Optional.ofNullable(row.getString("successor"))),
                id);
        return rows.isEmpty() ? null : rows.get(0).map(List::of).orElse(List.of());
    }

    private static boolean wasEver(Connection connection, String id) throws SQLException {
        return !Sql.list(connection, "select 1 from fact where id = ? limit 1", row -> 1, id)
                .isEmpty();
    }
}
