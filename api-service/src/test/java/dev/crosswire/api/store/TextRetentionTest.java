package dev.crosswire.api.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.api.Schema;
import dev.crosswire.contract.Article;
import dev.crosswire.launcher.EmbeddedDatabase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts go when their time is over, on a real database. */
class TextRetentionTest {
    private static final Instant LIMIT = Instant.parse("2025-03-19T00:00:00Z");

    private final ArticleTable articles = new ArticleTable();

    @Test
    void onlyTextsOfArticlesFromBeforeAreDropped() {
        try (EmbeddedDatabase server = EmbeddedDatabase.start()) {
            Database database = Schema.migrated(server, "api");
            List<String> texts = database.transaction(connection -> {
                articles.keep(connection, List.of(article("old", "2025-03-18"), article("new", "2025-03-20")));
                for (String id : List.of("old", "new")) {
                    Sql.update(
                            connection,
                            "insert into reading (article_id, version, reader, digest, publication, claims, published,"
                                    + " known_from, known_until) select id, version, 'r', 'd', '{}', 0,"
                                    + " date_published::timestamptz, now(), 'infinity' from article where id = ?",
                            id);
                }
                assertEquals(1, articles.forgetTexts(connection, LIMIT));
                assertEquals(0, articles.forgetTexts(connection, LIMIT));
                return Sql.list(
                        connection, "select id from article where body is not null", row -> row.getString("id"));
            });
            assertEquals(List.of("new"), texts);
        }
    }

    private static Article article(String id, String published) {
        return new Article(id, null, "CNN", null, "Drones", "57 drones", "en", published, null, 1, false);
    }
}
