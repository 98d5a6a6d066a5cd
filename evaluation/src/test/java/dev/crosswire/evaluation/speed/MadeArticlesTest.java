package dev.crosswire.evaluation.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.crosswire.contract.Article;
import dev.crosswire.contract.Evidence;
import dev.crosswire.contract.Reading;
import dev.crosswire.extract.claim.ArticleReader;
import dev.crosswire.extract.engine.CompactEngine;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Grammar gone astray, as made articles have it, is read all the same. */
class MadeArticlesTest {
    @Test
    void readsTextThatNobodyWouldWrite() {
        CompactEngine engine = CompactEngine.load();
        ArticleReader reader = new ArticleReader(engine);
        for (String body : MadeArticles.make(400, Path.of("../seeds"), engine)) {
            Article article =
                    new Article("made", null, "made.example", null, null, body, "en", "2025-03-19", null, 1, false);
            Reading reading = reader.read(article);
            assertFalse(reading.claims().isEmpty());
            reading.claims().forEach(claim -> assertStandsIn(body, claim.evidence()));
        }
    }

    private static void assertStandsIn(String body, Evidence evidence) {
        int from = body.offsetByCodePoints(0, evidence.start());
        int to = body.offsetByCodePoints(from, evidence.end() - evidence.start());
        assertEquals(body.substring(from, to), evidence.exact());
    }
}
