package dev.crosswire.api.stream;

import dev.crosswire.api.view.Erasure;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Records without a value: the article of their key is to be forgotten. */
final class Erasures {
    private static final String VERSION = "ce_articleversion";

    private Erasures() {}

    /** @throws IllegalArgumentException where the record does not name its version */
    static Erasure of(ConsumerRecord<String, byte[]> record) {
        Header version = record.headers().lastHeader(VERSION);
        if (version == null) {
            throw new IllegalArgumentException("the record is empty, and does not say that it erases");
        }
        return new Erasure(record.key(), Long.parseLong(new String(version.value(), StandardCharsets.UTF_8)));
    }
}
