package dev.crosswire.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.postgresql.PGConnection;

/** The log of changes: the outbox of the topic, and what a stream resumes from. */
@ApplicationScoped
public class ChangeTable {
    private static final String NEWS = "crosswire_changes";

    /** A fact as told of now, from a row of {@code fact f} and one of {@code fact_revision r}. */
    static final String FACT_JSON = factJson("r.revision");

    /**
     * A fact as told of, from a row of {@code fact f}.
     *
     * @param revision an expression, which may be null
     */
    static String factJson(String revision) {
        return "left(f.body, -1) || ',\"version\":' || (select count(*) from fact t"
                + " where t.id = f.id and t.turn and t.known_from <= f.known_from)"
                + " || ',\"revision\":' || coalesce(" + revision + ", 0) || '}'";
    }

    /**
     * A change of a fact or a claim.
     *
     * @param position follows the order in which changes became visible; no number is left out
     * @param body the fact or claim as JSON, null where it is gone, and of a claim where that was not asked for
     * @param before the fact as it was told of last, null where it was not, or that is forgotten or not asked for
     */
    public record Change(long position, Kind kind, String id, String body, String before) {}

    /** What changed. */
    public enum Kind {
        FACT,
        CLAIM;

        private String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What changes tell where somebody asks for it; what facts have come to be they always tell. */
    public enum Detail {
        /** What facts were before. */
        BEFORE,
        /** What claims are. */
        CLAIMS
    }

    /**
     * The positions that the log holds.
     *
     * @param first 1 where it is empty
     * @param last 0 where it is empty
     */
    public record Reach(long first, long last) {}

    public Reach reach(Connection connection) throws SQLException {
        return Sql.list(
                        connection,
                        "select (select position + 1 from forgotten) as first, coalesce(max(position), 0) as last"
                                + " from change",
                        row -> new Reach(row.getLong("first"), row.getLong("last")))
                .get(0);
    }

    /**
     * Writes changes down, in the order of what changed. Until the caller commits nobody else does, so that a change which
     * becomes visible later has a later position, and none is left out. With the commit those who listen are woken.
     *
     * @param told a query for kind, fact, revision and body
     */
    static void append(Connection connection, String told, Object... parameters) throws SQLException {
        Sql.list(
                connection,
                "select pg_advisory_xact_lock(hashtextextended('crosswire-changes', 0)), pg_notify('" + NEWS + "', '')",
                row -> 0);
        Sql.update(
                connection,
                "insert into change (position, kind, fact, revision, body)"
                        + " select (select coalesce(max(position), 0) from change) + row_number() over (order by fact),"
                        + " kind, fact, revision, body from (" + told + ") as told (kind, fact, revision, body)",
                parameters);
    }

    /** Writes down that claims came into the view, and that others, by their ids, left it. */
    void tellClaims(Connection connection, Collection<String> in, Collection<String> out) throws SQLException {
        if (!in.isEmpty()) {
            append(
                    connection,
                    "select 'claim', c.claim_id, c.version, " + ClaimReader.CLAIM_JSON
                            + " from unnest(?) as came (id) cross join lateral (select * from claim"
                            + " where claim_id = came.id offset 0) c cross join lateral (select fact from membership"
                            + " where claim = c.id and known_until = 'infinity' offset 0) m cross join lateral"
                            + " (select publication from reading where article_id = c.article_id"
                            + " and version = c.version offset 0) p",
                    Sql.texts(connection, in));
        }
        if (!out.isEmpty()) {
            append(connection, "select 'claim', id, 0, null from unnest(?) as gone (id)", Sql.texts(connection, out));
        }
    }

    /**
     * Forgets what was told of these articles' claims, those of earlier readings included, and the revisions of facts
     * that name them; later revisions stand.
     */
    void redact(Connection connection, Collection<String> articles, Collection<String> kept) throws SQLException {
        Set<String> claims = new TreeSet<>(kept);
        claims.addAll(Sql.list(
                connection,
                "select distinct fact from change where kind = 'claim' and body is not null"
                        + " and body::json ->> 'articleId' = any (?)",
                row -> row.getString("fact"),
                Sql.texts(connection, articles)));
        Sql.update(
                connection,
                "update change set body = null where kind = 'claim' and body is not null and fact = any (?)",
                Sql.texts(connection, claims));
        Sql.update(
                connection,
                "update change c set body = null where kind = 'fact' and body is not null"
                        + " and exists (select from unnest(?) as gone (id) where position(gone.id in c.body) > 0)",
                Sql.texts(connection, claims));
    }

    /** Writes down that these facts changed; for those that are gone, where they went, which may be null. */
    void tell(Connection connection, Collection<String> live, Map<String, String> gone) throws SQLException {
        List<String> facts = new ArrayList<>(live);
        facts.sort(null);
        record(connection, facts, facts.stream().map(fact -> (String) null).toList(), true);
        List<String> lost = new ArrayList<>(gone.keySet());
        lost.sort(null);
        record(connection, lost, lost.stream().map(gone::get).toList(), false);
    }

    private static void record(Connection connection, List<String> facts, List<String> successors, boolean live)
            throws SQLException {
        if (facts.isEmpty()) {
            return;
        }
        Sql.update(
                connection,
                "insert into fact_revision as r (fact, revision, live, successor)"
                        + " select fact, 1, ?, successor from unnest(?, ?) as told (fact, successor)"
                        + " on conflict (fact) do update set revision = r.revision + 1,"
                        + " live = excluded.live, successor = excluded.successor",
                live,
                Sql.texts(connection, facts),
                Sql.texts(connection, successors));
        append(
                connection,
                "select 'fact', r.fact, r.revision, case when r.live then " + FACT_JSON + " end"
                        + " from fact_revision r"
                        + " left join fact f on f.id = r.fact and f.known_until = 'infinity'"
                        + " where r.fact = any (?)",
                Sql.texts(connection, facts));
    }

    /** From now on what is committed to the log wakes who waits on this connection, which commits each statement. */
    public void listen(Connection connection) throws SQLException {
        Sql.update(connection, "listen " + NEWS);
    }

    /** Returns as soon as the log has grown since this was last called, or after so many milliseconds. */
    public void await(Connection connection, int longest) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications(longest);
    }

    /** The changes after a position, in order, at most so many. */
    public List<Change> after(Connection connection, long position, int limit, Set<Detail> details)
            throws SQLException {
        String body = details.contains(Detail.CLAIMS) ? "c.body" : "case when c.kind = 'fact' then c.body end";
        String before = details.contains(Detail.BEFORE)
                ? "(select b.body from change b where c.kind = 'fact' and b.fact = c.fact"
                        + " and b.revision = c.revision - 1 and b.kind = 'fact')"
                : "null";
        return Sql.list(
                connection,
                "select c.position, c.kind, c.fact, " + body + " as body, " + before + " as before"
                        + " from (select * from change where position > ? order by position limit ?) c order by c.position",
                row -> new Change(
                        row.getLong("position"),
                        row.getString("kind").equals(Kind.FACT.label()) ? Kind.FACT : Kind.CLAIM,
                        row.getString("fact"),
                        row.getString("body"),
                        row.getString("before")),
                position,
                limit);
    }

    /**
     * Forgets changes older than so many hours, up to a position: nobody can resume before it any more. The last is kept,
     * since positions go on from it, and so is what each fact was then: whether its next change is of its answer hangs on it.
     */
    public void forget(Connection connection, long hours) throws SQLException {
        Sql.update(
                connection,
                "update forgotten set position = greatest(position, least("
                        + "(select min(position) from change where at >= now() - make_interval(hours => ?)),"
                        + " (select max(position) from change), (select min(published) from relay)) - 1)",
                Math.toIntExact(hours));
        Sql.update(
                connection,
                "delete from change c using forgotten f where c.position <= f.position"
                        + " and (c.kind <> 'fact' or c.body is null or exists (select 1 from change n"
                        + " where n.fact = c.fact and n.kind = 'fact' and n.revision > c.revision"
                        + " and n.position <= f.position))");
    }

    /** How far the log has been published to the topic; 0 at first. */
    public long published(Connection connection, String topic) throws SQLException {
        return Sql.list(
                        connection,
                        "select published from relay where topic = ?",
                        row -> row.getLong("published"),
                        topic)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    public void published(Connection connection, String topic, long position) throws SQLException {
        Sql.update(
                connection,
                "insert into relay (topic, published) values (?, ?)"
                        + " on conflict (topic) do update set published = excluded.published",
                topic,
                position);
    }
}
