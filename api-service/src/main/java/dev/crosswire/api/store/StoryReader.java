package dev.crosswire.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds stories: what facts belong together, now or as known at a moment. */
@ApplicationScoped
public class StoryReader {
    private static final String SUMS = "select f.story as id, s.title, count(*) as facts,"
            + " count(*) filter (where f.status = 'disputed') as disputed,"
            + " count(*) filter (where f.status = 'updated') as updated,"
            + " count(*) filter (where f.status = 'corroborated') as corroborated,"
            + " max(f.last_published) as last_published"
            + " from fact f join story s on s.id = f.story";

    private static final String STORY_JSON = "json_build_object('id', t.id, 'title', t.title, 'facts', t.facts,"
            + " 'disputed', t.disputed, 'updated', t.updated, 'corroborated', t.corroborated, 'lastPublished',"
            + " to_char(t.last_published at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'))::text";

    private final Database database;

    StoryReader(Database database) {
        this.database = database;
    }

    /**
     * Stories of which the title holds the words, each with the counts of its facts.
     *
     * @param q null for all
     */
    public void each(String q, Instant knownAt, Page page, Item.Sink sink) {
        boolean byId = page.sort().equals("id");
        Select sums = sums(knownAt).andIf(q, "to_tsvector('english', s.title) @@ websearch_to_tsquery('english', ?)");
        Select select = listed(sums).page(page, "t.id", byId ? null : "t.last_published");
        database.transaction(connection -> {
            select.each(
                    connection,
                    row -> new Item(
                            new Page.Key(byId ? null : row.getString("last_published"), row.getString("id")),
                            row.getString("story")),
                    sink);
            return null;
        });
    }

    /** The story as JSON; empty where no fact names it. */
    public Optional<String> find(String id, Instant knownAt) {
        List<String> found = new ArrayList<>();
        Select select = listed(sums(knownAt).and("f.story = ?", id));
        database.transaction(connection -> {
            select.each(connection, row -> new Item(null, row.getString("story")), item -> found.add(item.json()));
            return null;
        });
        return found.stream().findFirst();
    }

    private static Select sums(Instant knownAt) {
        return new Select(SUMS).at("f", knownAt);
    }

    private static Select listed(Select sums) {
        return new Select("select t.id, t.last_published, " + STORY_JSON + " as story from")
                .nested(sums.tail(" group by f.story, s.title"), "t");
    }
}
