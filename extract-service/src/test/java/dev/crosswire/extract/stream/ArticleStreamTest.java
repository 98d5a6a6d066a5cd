package dev.crosswire.extract.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.contract.Article;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Evidence;
import dev.crosswire.contract.Reading;
import dev.crosswire.contract.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service on a real broker, with the real language engine. */
@QuarkusTest
@WithTestResource(BrokerResource.class)
class ArticleStreamTest {
    private static final int MANY = 3_000;

    private static final String BODY =
            "🔥 Mayor Anna Berg said on Tuesday that the flood destroyed 12 bridges and killed three people.";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    ObjectMapper json;

    private TopicClient topics;

    @BeforeEach
    void connect() {
        topics = new TopicClient(bootstrapServers);
    }

    @Test
    void anArticleBecomesAReadingAndItsClaims() throws IOException {
        Article article = article(BODY, "en", false);
        send(article);

        Reading reading = reading(article.id());
        assertEquals(article.version(), reading.articleVersion());
        assertNull(reading.skipped());
        assertFalse(reading.claims().isEmpty());
        reading.claims().forEach(claim -> assertStandsIn(BODY, claim.evidence()));
        assertEquals(reading.claims(), claims(article.id(), reading.claims().size()));
    }

    /** More records in one transaction than wait for the broker at a time. */
    @Test
    void anArticleOfManyClaimsIsWrittenWhole() throws IOException {
        String body = IntStream.rangeClosed(2, MANY)
                .mapToObj(i -> "A flood killed " + i + " people in Valencia on Monday.")
                .collect(Collectors.joining(" "));
        Article article = article(body, "en", false);
        send(article);

        Reading reading = reading(article.id());
        assertTrue(reading.claims().size() > MANY / 2, reading.claims().size() + " claims");
        assertEquals(reading.claims(), claims(article.id(), reading.claims().size()));
    }

    @Test
    void claimsCarryCloudEventsHeaders() throws IOException {
        Article article = article(BODY, "en", false);
        send(article);

        ConsumerRecord<String, byte[]> record =
                topics.await(Topics.CLAIMS, article.id(), 1).get(0);
        Claim claim = json.readValue(record.value(), Claim.class);
        assertEquals("1.0", header(record, "ce_specversion"));
        assertEquals("dev.crosswire.claim", header(record, "ce_type"));
        assertEquals(claim.id(), header(record, "ce_id"));
        assertEquals(claim.type().label(), header(record, "type"));
    }

    @Test
    void aRecordThatIsNoArticleGoesToTheDeadLettersAndTheNextIsRead() throws IOException {
        Article next = article(BODY, "en", false);
        byte[] poison = "{\"id\": 7".getBytes(StandardCharsets.UTF_8);
        topics.send(Topics.ARTICLES, next.id(), poison);
        send(next);

        ConsumerRecord<String, byte[]> dead =
                topics.await(Topics.ARTICLES_DLQ, next.id(), 1).get(0);
        assertEquals(new String(poison, StandardCharsets.UTF_8), new String(dead.value(), StandardCharsets.UTF_8));
        assertTrue(header(dead, "dead-letter-reason").startsWith("not an article"));
        assertEquals(Topics.ARTICLES, header(dead, "dead-letter-topic"));
        assertFalse(header(dead, "dead-letter-stack-digest").isBlank());
        assertFalse(reading(next.id()).claims().isEmpty());
    }

    @Test
    void anotherLanguageIsSkippedWithTheReason() throws IOException {
        Article article = article("Die Feuerwehr hat in Köln drei Menschen aus einem Haus gerettet.", "de", false);
        send(article);

        Reading reading = reading(article.id());
        assertTrue(reading.claims().isEmpty());
        assertEquals("not in English", reading.skipped());
    }

    @Test
    void aWithdrawnArticleHasNoClaims() throws IOException {
        Article article = article(null, "en", true);
        send(article);
        assertEquals("withdrawn", reading(article.id()).skipped());
    }

    @Test
    void anErasedArticleIsErasedFromReadingsAndClaims() {
        String id = UUID.randomUUID().toString();
        topics.erase(Topics.ARTICLES, id, 3);
        for (String topic : List.of(Topics.READINGS, Topics.CLAIMS)) {
            ConsumerRecord<String, byte[]> erased = topics.await(topic, id, 1).get(0);
            assertNull(erased.value());
            assertEquals("dev.crosswire.article.erased", header(erased, "ce_type"));
            assertEquals("3", header(erased, "ce_articleversion"));
        }
    }

    private static Article article(String body, String language, boolean withdrawn) {
        String id = UUID.randomUUID().toString();
        return new Article(id, null, "news.example", null, "Flood", body, language, "2025-03-19", null, 1, withdrawn);
    }

    private static void assertStandsIn(String body, Evidence evidence) {
        int from = body.offsetByCodePoints(0, evidence.start());
        int to = body.offsetByCodePoints(0, evidence.end());
        assertEquals(body.substring(from, to), evidence.exact());
    }

    private void send(Article article) throws IOException {
        topics.send(Topics.ARTICLES, article.id(), json.writeValueAsBytes(article));
    }

    private Reading reading(String articleId) throws IOException {
        return json.readValue(topics.await(Topics.READINGS, articleId, 1).get(0).value(), Reading.class);
    }

    private List<Claim> claims(String articleId, int count) throws IOException {
        List<Claim> claims = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : topics.await(Topics.CLAIMS, articleId, count)) {
            claims.add(json.readValue(record.value(), Claim.class));
        }
        return claims;
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
