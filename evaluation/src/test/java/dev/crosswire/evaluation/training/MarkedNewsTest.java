package dev.crosswire.evaluation.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.event.TypeWeights;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkedNewsTest {
    private static final Path CORPUS = Path.of("corpus");

    @Test
    void takesTheMarksOutAndKeepsWhereTheyStood() {
        MarkedNews news = MarkedNews.of(
                "a", "Coach [plunges|Disaster] 🚌\n2019-03-02\n\nIt [fell|Disaster], [killing|Death] two.\n");
        assertEquals("Coach plunges 🚌\n\nIt fell, killing two.", news.article().articleBody());
        assertEquals("Coach plunges 🚌", news.article().headline());
        assertEquals(Map.of(6, EventType.DISASTER, 20, EventType.DISASTER, 26, EventType.DEATH), news.marks());
    }

    @Test
    void refusesWhatIsNoMarkedArticle() {
        assertThrows(IllegalArgumentException.class, () -> MarkedNews.of("a", "A title\n2019-03-02"));
        assertThrows(IllegalArgumentException.class, () -> MarkedNews.of("a", "A [b|Fun]\n2019-03-02\n\nText"));
        assertThrows(IllegalArgumentException.class, () -> MarkedNews.of("a", "A title\n\nNo day here."));
    }

    /** Who edits the corpus has the weights learnt anew. */
    @Test
    void theWeightsWereLearntFromThisCorpus() throws IOException {
        try (InputStream weights = TypeWeights.class.getResourceAsStream(TypeWeights.FILE)) {
            String told = "# Learnt from the corpus " + MarkedNews.digest(CORPUS);
            assertTrue(
                    new String(weights.readAllBytes(), UTF_8).lines().anyMatch(told::equals), "run ./crosswire train");
        }
    }

    @Test
    void theCorpusIsWellFormed() throws IOException {
        List<MarkedNews> corpus = MarkedNews.in(CORPUS);
        assertTrue(corpus.size() > 900, () -> corpus.size() + " articles");
        for (MarkedNews news : corpus) {
            String body = news.article().articleBody();
            assertTrue(news.marks().size() > 5, () -> news.article().id() + " is hardly marked");
            assertTrue(
                    body.indexOf('[') < 0 && body.indexOf('|') < 0,
                    () -> news.article().id() + " has a broken mark");
        }
    }
}
