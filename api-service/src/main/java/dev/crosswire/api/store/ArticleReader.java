package dev.crosswire.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds articles: what was read, and why nothing was where nothing was. */
@ApplicationScoped
public class ArticleReader {
    /** The newest version that either topic told of; the reading may still be that of an older one, or missing. */
    private static final String NEWEST = " from (select id, max(version) as version from"
            + " (select id, version from article union all select article_id, version from reading) known"
            + " group by id) n"
            + " left join article a on a.id = n.id and a.version = n.version"
            + " left join reading r on r.article_id = n.id and r.known_until = 'infinity'";

    private static final String AS_KNOWN =
            " from reading r" + " left join article a on a.id = r.article_id and a.version = r.version";

    private static final String NEWEST_OF_ONE = NEWEST.replace("from article union", "from article where id = ? union")
            .replace("from reading) known", "from reading where article_id = ?) known");

    private final Database database;

    ArticleReader(Database database) {
        this.database = database;
    }

    /**
     * Which articles are asked for; null where anything will do.
     *
     * @param status {@code read}, {@code skipped}, {@code waiting} or {@code withdrawn}
     */
    public record Filter(String publisher, String status, Instant knownAt) {}

    public void each(Filter filter, Page page, Item.Sink sink) {
        boolean now = filter.knownAt() == null;
        String id = now ? "n.id" : "r.article_id";
        String version = now ? "n.version" : "r.version";
        Select select = new Select(
                "select " + id + " as id, " + json(id, version, false) + " as article" + (now ? NEWEST : AS_KNOWN));
        if (!now) {
            select.at("r", filter.knownAt());
        }
        select.andIf(filter.publisher(), "coalesce(a.publisher, r.publication::json ->> 'publisher') = ?")
                .andIf(filter.status(), status(version) + " = ?")
                .page(page, id, null);
        database.transaction(connection -> {
            select.each(
                    connection,
                    row -> new Item(new Page.Key(null, row.getString("id")), row.getString("article")),
                    sink);
            return null;
        });
    }

    /** The article with its text, as JSON: its newest version, or the one that counted then. */
    public Optional<String> find(String id, Instant knownAt) {
        List<String> found = new ArrayList<>();
        Select select = knownAt == null
                ? new Select("select " + json("n.id", "n.version", true) + " as article" + NEWEST_OF_ONE, id, id)
                : new Select("select " + json("r.article_id", "r.version", true) + " as article" + AS_KNOWN)
                        .at("r", knownAt)
                        .and("r.article_id = ?", id);
        database.transaction(connection -> {
            select.each(connection, row -> new Item(null, row.getString("article")), item -> found.add(item.json()));
            return null;
        });
        return found.stream().findFirst();
    }

    private static String status(String version) {
        return "case when coalesce(a.withdrawn, (r.publication::json ->> 'withdrawn')::boolean) then 'withdrawn'"
                + " when r.version is distinct from " + version + " then 'waiting'"
                + " when r.skipped is not null then 'skipped' else 'read' end";
    }

    private static String json(String id, String version, boolean text) {
        return "(json_build_object('id', " + id + ", 'version', " + version
                + ", 'url', coalesce(a.url, r.publication::json ->> 'url')"
                + ", 'publisher', coalesce(a.publisher, r.publication::json ->> 'publisher')"
                + ", 'author', a.author"
                + ", 'headline', coalesce(a.headline, r.publication::json ->> 'headline')"
                + ", 'inLanguage', coalesce(a.language, r.language)"
                + ", 'datePublished', coalesce(a.date_published, r.publication::json ->> 'datePublished')"
                + ", 'dateModified', coalesce(a.date_modified, r.publication::json ->> 'dateModified')"
                + ", 'status', " + status(version)
                + ", 'skipped', r.skipped, 'reader', r.reader, 'versionRead', r.version, 'claimCount', r.claims"
                + (text ? ", 'articleBody', a.body" : "") + "))::text";
    }
}
