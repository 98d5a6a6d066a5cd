package dev.crosswire.ingest.publish;

import dev.crosswire.ingest.article.ArticleRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** The CloudEvents 1.0 envelope in binary mode: {@code ce_*} headers. The same record has the same headers. */
final class CloudEvent {
    static final String ID = "ce_id";

    private CloudEvent() {}

    /** The version is told beside the record, since one that erases has no value. */
    static List<Header> headers(ArticleRecord record) {
        return List.of(
                header("ce_specversion", "1.0"),
                header(ID, id(record)),
                header("ce_source", "/crosswire/ingest-service"),
                header("ce_type", "dev.crosswire.article" + (record.value() == null ? ".erased" : "")),
                header("ce_articleversion", Long.toString(record.key().version())),
                header("ce_time", record.timestamp().toString()),
                header("content-type", "application/json"));
    }

    /** Names the version; an article's id alone is the record's key. */
    static String id(ArticleRecord record) {
        return record.key().id() + "@" + record.key().version();
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
