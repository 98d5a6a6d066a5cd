package dev.crosswire.extract.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where claims go, as it is configured. */
class OutgoingRecordsTest {
    @ParameterizedTest
    @CsvSource({
        "single, claims, claims, claims",
        "by-type, claims, claims.attack, claims.death",
        "by-type, news, news.attack, news.death"
    })
    void claimsGoToOneTopicOrToOneATypeByConfiguration(String layout, String topic, String attacks, String deaths) {
        ExtractConfig config = new SmallRyeConfigBuilder()
                .withMapping(ExtractConfig.class)
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "crosswire.reading.deadline",
                                "PT1M",
                                "crosswire.topics.claims-layout",
                                layout,
                                "crosswire.topics.claims",
                                topic),
                        "test",
                        100))
                .build()
                .getConfigMapping(ExtractConfig.class);
        OutgoingRecords records =
                new OutgoingRecords(new ArticleJson(new ObjectMapper()), config, new Tracing(OpenTelemetry.noop()));
        Reading reading = new Reading(
                "a",
                1,
                "test/1",
                "en",
                new Publication(null, null, null, "2025-03-19", null, false),
                List.of(claim(EventType.ATTACK), claim(EventType.DEATH)),
                null);
        List<String> topics = records.of(null, new Outcome.Read(reading)).stream()
                .map(message -> message.getMetadata(OutgoingKafkaRecordMetadata.class)
                        .orElseThrow()
                        .getTopic())
                .toList();
        assertEquals(List.of("readings", attacks, deaths), topics);
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
