package dev.crosswire.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Finds claims, each with its fact and the publication that makes it. */
@ApplicationScoped
public class ClaimReader {
    /** A claim as told of, from a row of {@code claim c}, {@code membership m} and {@code reading p}. */
    static final String CLAIM_JSON = "left(c.body, -1) || ',\"factId\":' || to_json(m.fact)::text"
            + " || ',\"publication\":' || p.publication || '}'";

    private final Database database;

    ClaimReader(Database database) {
        this.database = database;
    }

    public void each(ClaimFilter filter, Page page, Item.Sink sink) {
        String speaker = filter.speaker() == null ? null : filter.speaker().toLowerCase(Locale.ROOT);
        Select select = new Select("select c.claim_id, " + CLAIM_JSON + " as claim from membership m"
                        + " join claim c on c.id = m.claim"
                        + " join reading p on p.article_id = c.article_id and p.version = c.version")
                .at("m", filter.knownAt())
                .andAny(filter.type(), "c.type = any (?)")
                .andIf(filter.article(), "c.article_id = ?")
                .andIf(filter.id(), "c.claim_id = ?")
                .andIf(speaker, "lower(c.speaker) = ?")
                .andIf(filter.outlet(), "c.outlet = ?")
                .andIf(filter.fact(), "m.fact = ?")
                .andIf(filter.q(), "c.search @@ websearch_to_tsquery('english', ?)")
                .page(page, "c.claim_id", null);
        database.transaction(connection -> {
            select.each(
                    connection,
                    row -> new Item(new Page.Key(null, row.getString("claim_id")), row.getString("claim")),
                    sink);
            return null;
        });
    }
}
