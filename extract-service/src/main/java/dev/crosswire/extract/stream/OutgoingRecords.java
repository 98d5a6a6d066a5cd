package dev.crosswire.extract.stream;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Reading;
import dev.crosswire.edge.trace.ArticleLog;
import dev.crosswire.edge.trace.Tracing;
import io.opentelemetry.context.Context;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;

/** The records that an outcome is written as: CloudEvents 1.0 in binary mode, or a dead letter. */
@ApplicationScoped
class OutgoingRecords {
    private static final Logger LOG = Logger.getLogger(OutgoingRecords.class);
    private static final String VERSION = "ce_articleversion";
    private static final String SOURCE = "/crosswire/extract-service";

    private final ArticleJson json;
    private final ExtractConfig.Topics topics;
    private final Tracing tracing;

    OutgoingRecords(ArticleJson json, ExtractConfig config, Tracing tracing) {
        this.tracing = tracing;
        this.json = json;
        this.topics = config.topics();
    }

    /** @param begun when the work on the record's batch began */
    List<Message<byte[]>> of(KafkaRecord<String, byte[]> record, Outcome outcome, Instant begun) {
        List<Message<byte[]>> messages = of(record, outcome);
        Context trace = tracing.done("read", String.valueOf(record.getKey()), record.getHeaders(), begun);
        messages.forEach(message -> message.getMetadata(OutgoingKafkaRecordMetadata.class)
                .ifPresent(metadata -> tracing.inject(trace, metadata.getHeaders())));
        return messages;
    }

    List<Message<byte[]>> of(KafkaRecord<String, byte[]> record, Outcome outcome) {
        if (outcome instanceof Outcome.Read read) {
            return of(read.reading(), earlier(record.getTimestamp(), Instant.now()));
        }
        return outcome instanceof Outcome.Failed failed ? List.of(deadLetter(record, failed)) : erasures(record);
    }

    /** Records without a value, to readings and to every topic of claims, with the version that the article's had. */
    private List<Message<byte[]>> erasures(KafkaRecord<String, byte[]> record) {
        return Stream.concat(Stream.of(topics.readings()), claimTopics())
                .<Message<byte[]>>map(topic -> {
                    Headers headers = event("article.erased", record.getKey()).add("ce_subject", utf8(record.getKey()));
                    record.getHeaders().headers(VERSION).forEach(headers::add);
                    return message(topic, record.getKey(), headers, null);
                })
                .toList();
    }

    private Stream<String> claimTopics() {
        return Arrays.stream(EventType.values())
                .map(type -> topics.claimsLayout().topic(topics.claims(), type))
                .distinct();
    }

    /** A reading is as old as its article, so that who takes from several partitions knows which is next. */
    private List<Message<byte[]>> of(Reading reading, Instant since) {
        List<Message<byte[]>> records = new ArrayList<>();
        records.add(message(
                topics.readings(),
                reading.articleId(),
                event("reading", reading.articleId() + "/" + reading.articleVersion() + "/" + reading.reader())
                        .add("ce_subject", utf8(reading.articleId())),
                json.bytes(reading),
                since));
        reading.claims().forEach(claim -> records.add(of(claim)));
        return records;
    }

    private Message<byte[]> of(Claim claim) {
        Headers headers = event("claim", claim.id())
                .add("type", utf8(claim.type().label()))
                .add("ce_subject", utf8(claim.articleId()));
        if (!claim.place().isEmpty()) {
            headers.add("place", utf8(claim.place().get(0).name()));
        }
        String topic = topics.claimsLayout().topic(topics.claims(), claim.type());
        return message(topic, claim.articleId(), headers, json.bytes(claim));
    }

    private Message<byte[]> deadLetter(KafkaRecord<String, byte[]> record, Outcome.Failed failed) {
        ArticleLog.about(
                record.getKey(),
                () -> LOG.warnf("%s-%d is buried: %s", record.getTopic(), record.getPartition(), failed.reason()));
        Headers headers = new RecordHeaders(record.getHeaders().toArray())
                .add("dead-letter-reason", utf8(failed.reason()))
                .add(
                        "dead-letter-exception-class-name",
                        utf8(failed.cause().getClass().getName()))
                .add("dead-letter-stack-digest", utf8(StackDigest.of(failed.cause())))
                .add("dead-letter-topic", utf8(record.getTopic()))
                .add("dead-letter-partition", utf8(Integer.toString(record.getPartition())));
        return message(topics.articlesDlq(), record.getKey(), headers, record.getPayload());
    }

    private static Headers event(String type, String id) {
        return new RecordHeaders()
                .add("ce_specversion", utf8("1.0"))
                .add("ce_type", utf8("dev.crosswire." + type))
                .add("ce_source", utf8(SOURCE))
                .add("ce_id", utf8(id))
                .add("content-type", utf8("application/json"));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    private static Message<byte[]> message(String topic, String key, Headers headers, byte[] value) {
        return message(topic, key, headers, value, Instant.now());
    }

    private static Message<byte[]> message(String topic, String key, Headers headers, byte[] value, Instant time) {
        OutgoingKafkaRecordMetadata<String> metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(topic)
                .withKey(key)
                .withHeaders(headers)
                .withTimestamp(time)
                .build();
        return new WithMetadata(value, Metadata.of(metadata));
    }

    /** {@link Message#of} takes no message without a payload, which a record that erases is. */
    private record WithMetadata(byte[] getPayload, Metadata getMetadata) implements Message<byte[]> {}

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
