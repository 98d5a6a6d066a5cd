package dev.crosswire.api.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.store.ArticleTable;
import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.ErasureTable;
import dev.crosswire.api.store.OffsetTable;
import dev.crosswire.api.view.Erasure;
import dev.crosswire.contract.Article;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Keeps the articles' texts, to be shown beside their claims. extract-service buries the records that are none. */
@ApplicationScoped
class ArticleConsumer {
    private static final Logger LOG = Logger.getLogger(ArticleConsumer.class);

    /** What the topic tells of an article: exactly one of the two is there. */
    private record Told(Article article, Erasure erasure) {}

    private final Intake<Told> intake;
    private final Progress progress = new Progress();
    private final ObjectMapper json;
    private final ArticleTable articles;
    private final ErasureTable erasures;

    ArticleConsumer(
            Database database,
            OffsetTable offsets,
            Cursors cursors,
            ArticleTable articles,
            ErasureTable erasures,
            ObjectMapper json) {
        this.json = json;
        this.intake = new Intake<>(database, offsets, cursors, this::read, this::keep, ArticleConsumer::skip, progress);
        this.articles = articles;
        this.erasures = erasures;
    }

    private void keep(Connection connection, List<Told> batch) throws SQLException {
        erasures.keep(
                connection,
                batch.stream().map(Told::erasure).filter(Objects::nonNull).toList());
        articles.keep(
                connection,
                batch.stream().map(Told::article).filter(Objects::nonNull).toList());
        erasures.eraseTexts(connection);
    }

    @Incoming("articles")
    @Blocking
    void take(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch);
    }

    Progress progress() {
        return progress;
    }

    private Told read(ConsumerRecord<String, byte[]> record) {
        try {
            return record.value() == null
                    ? new Told(null, Erasures.of(record))
                    : new Told(json.readValue(record.value(), Article.class), null);
        } catch (IOException e) {
            throw new IllegalArgumentException("not an article: " + e.getMessage(), e);
        }
    }

    private static void skip(ConsumerRecord<String, byte[]> record, RuntimeException reason) {
        LOG.warnf(
                "%s-%d@%d is not shown: %s", record.topic(), record.partition(), record.offset(), reason.getMessage());
    }
}
