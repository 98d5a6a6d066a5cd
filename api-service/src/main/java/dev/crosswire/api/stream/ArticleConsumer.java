package dev.crosswire.api.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.store.ArticleTable;
import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.OffsetTable;
import dev.crosswire.contract.Article;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Keeps the articles' texts, to be shown beside their claims. extract-service buries the records that are none. */
@ApplicationScoped
class ArticleConsumer {
    private static final Logger LOG = Logger.getLogger(ArticleConsumer.class);

    private final Intake<Article> intake;
    private final Progress progress = new Progress();
    private final ObjectMapper json;

    ArticleConsumer(Database database, OffsetTable offsets, Cursors cursors, ArticleTable articles, ObjectMapper json) {
        this.json = json;
        this.intake =
                new Intake<>(database, offsets, cursors, this::read, articles::keep, ArticleConsumer::skip, progress);
    }

    @Incoming("articles")
    @Blocking
    void take(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch);
    }

    Progress progress() {
        return progress;
    }

    private Article read(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            throw new IllegalArgumentException("the record is empty");
        }
        try {
            return json.readValue(record.value(), Article.class);
        } catch (IOException e) {
            throw new IllegalArgumentException("not an article: " + e.getMessage(), e);
        }
    }

    private static void skip(ConsumerRecord<String, byte[]> record, RuntimeException reason) {
        LOG.warnf(
                "%s-%d@%d is not shown: %s", record.topic(), record.partition(), record.offset(), reason.getMessage());
    }
}
