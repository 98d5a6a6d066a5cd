package dev.crosswire.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Tells how a fact's answer changed, and whose claims came or went at each change. */
@ApplicationScoped
public class HistoryReader {
    private static final int LISTED = 50;

    /** Each turn lasts until the next begins or the fact was gone, whichever is first. */
    private static final String TURNS = "with rows as (select f.*, sum(turn::int) over (order by known_from) as version"
            + " from fact f where f.id = ?),"
            + " turns as (select version, min(known_from) as known_from, max(known_until) as known_until"
            + " from rows group by version)"
            + " select t.version, t.known_from, t.known_until, r.body,"
            + " (select coalesce(json_agg(j), '[]') from (" + moved("known_from") + ") j)::text as joined,"
            + " (select coalesce(json_agg(j), '[]') from (" + moved("known_until") + ") j)::text as departed"
            + " from turns t join rows r on r.version = t.version and r.turn order by t.known_from";

    private final Database database;

    HistoryReader(Database database) {
        this.database = database;
    }

    /**
     * A stretch over which a fact had one answer.
     *
     * @param until null where it still has
     * @param body the fact as it was when the answer began, as JSON
     * @param joined the claims that came in at that moment, as a JSON array
     * @param left the claims that went at that moment, as a JSON array
     */
    public record Turn(int version, String from, String until, String body, String joined, String left) {}

    private static String moved(String end) {
        return "select c.claim_id as claim, c.article_id as article, c.outlet, c.speaker as source"
                + " from membership m join claim c on c.id = m.claim"
                + " where m.fact = r.id and m." + end + " = t.known_from"
                + " order by c.claim_id limit " + LISTED;
    }

    /** In order of publication; empty where there never was such a fact. */
    public List<Turn> of(String fact) {
        return database.transaction(connection -> new ArrayList<>(Sql.list(
                connection,
                TURNS,
                row -> new Turn(
                        row.getInt("version"),
                        Sql.instant(row, "known_from").toString(),
                        Sql.span(row).isOpen() ? null : Sql.span(row).until().toString(),
                        row.getString("body"),
                        row.getString("joined"),
                        row.getString("departed")),
                fact)));
    }
}
