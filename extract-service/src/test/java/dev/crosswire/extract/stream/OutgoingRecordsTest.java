package dev.crosswire.extract.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Evidence;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Polarity;
import dev.crosswire.contract.Publication;
import dev.crosswire.contract.Reading;
import dev.crosswire.edge.trace.Tracing;
import io.opentelemetry.api.OpenTelemetry;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.OutgoingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written of what was read. */
class OutgoingRecordsTest {
    private static final Instant RECEIVED = Instant.parse("2025-03-19T08:00:00Z");
    private static final KafkaRecord<String, byte[]> ARTICLE = article(RECEIVED);
    private static final Reading READING = new Reading(
            "a",
            1,
            "test/1",
            "en",
            new Publication(null, null, null, "2025-03-19", null, false),
            List.of(claim(EventType.ATTACK), claim(EventType.DEATH)),
            null);

    @ParameterizedTest
    @CsvSource({
        "single, claims, claims, claims",
        "by-type, claims, claims.attack, claims.death",
        "by-type, news, news.attack, news.death"
    })
    void claimsGoToOneTopicOrToOneATypeByConfiguration(String layout, String topic, String attacks, String deaths) {
        OutgoingRecords records = records(Map.of(
                "crosswire.reading.deadline",
                "PT1M",
                "crosswire.topics.claims-layout",
                layout,
                "crosswire.topics.claims",
                topic));
        List<String> topics = records.of(ARTICLE, new Outcome.Read(READING)).stream()
                .map(message -> metadata(message).getTopic())
                .toList();
        assertEquals(List.of("readings", attacks, deaths), topics);
    }

    @Test
    void aReadingIsAsOldAsItsArticle() {
        OutgoingRecords records = records(Map.of("crosswire.reading.deadline", "PT1M"));
        Message<byte[]> reading = records.of(ARTICLE, new Outcome.Read(READING)).get(0);
        assertEquals(RECEIVED, metadata(reading).getTimestamp());
        Message<byte[]> fromTomorrow =
                records.of(article(Instant.MAX), new Outcome.Read(READING)).get(0);
        assertTrue(metadata(fromTomorrow).getTimestamp().isBefore(Instant.MAX));
    }

    private static KafkaRecord<String, byte[]> article(Instant received) {
        return new OutgoingKafkaRecord<>(
                "articles",
                "a",
                new byte[0],
                received,
                0,
                new RecordHeaders(),
                acknowledged -> null,
                (failure, refused) -> null,
                Metadata.empty());
    }

    private static OutgoingKafkaRecordMetadata<?> metadata(Message<byte[]> message) {
        return message.getMetadata(OutgoingKafkaRecordMetadata.class).orElseThrow();
    }

    private static OutgoingRecords records(Map<String, String> settings) {
        ExtractConfig config = new SmallRyeConfigBuilder()
                .withMapping(ExtractConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(ExtractConfig.class);
        return new OutgoingRecords(new ArticleJson(new ObjectMapper()), config, new Tracing(OpenTelemetry.noop()));
    }

    private static Claim claim(EventType type) {
        return new Claim(
                type.label(),
                "a",
                1,
                type,
                "strike",
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                Polarity.POSITIVE,
                Modality.ACTUAL,
                null,
                new Evidence("x", 0, 1),
                null);
    }
}
