package dev.crosswire.ingest.intake;

import dev.crosswire.contract.Article;
import dev.crosswire.ingest.IngestConfig;
import dev.crosswire.ingest.article.ArticleRecord;
import dev.crosswire.ingest.article.Order;
import dev.crosswire.ingest.article.VersionKey;
import dev.crosswire.ingest.article.Versions;
import dev.crosswire.ingest.json.RecordJson;
import dev.crosswire.ingest.language.Languages;
import dev.crosswire.ingest.publish.ArticleTopic;
import dev.crosswire.ingest.publish.TopicUnavailable;
import dev.crosswire.ingest.store.ArticleStore;
import dev.crosswire.ingest.store.Lease;
import dev.crosswire.ingest.store.Outbox;
import dev.crosswire.ingest.store.Reservation;
import dev.crosswire.ingest.store.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Takes articles in, in three steps. (1) One database transaction gives each its version and keeps the record in the
 * outbox. (2) The records are sent. (3) Those that the broker acknowledged leave the outbox. After a crash between the
 * steps the {@link Relay} finishes the work with the same bytes.
 */
@ApplicationScoped
public class Intake {
    private final ArticleStore articles;
    private final Outbox outbox;
    private final ArticleTopic topic;
    private final RecordJson json;
    private final Languages languages;
    private final IngestConfig config;

    Intake(
            ArticleStore articles,
            Outbox outbox,
            ArticleTopic topic,
            RecordJson json,
            Languages languages,
            IngestConfig config) {
        this.articles = articles;
        this.outbox = outbox;
        this.topic = topic;
        this.json = json;
        this.languages = languages;
        this.config = config;
    }

    /** Takes one order in and waits for the broker. */
    public Result take(Order order) {
        return begin(List.of(order)).results().get(0);
    }

    /**
     * Takes the first step and starts the second. Orders for one article are served in the order of the calls.
     *
     * @throws TopicUnavailable where the broker is away; nothing is then begun
     * @throws StoreUnavailable where the database is away; nothing is then begun
     */
    public Delivery begin(List<? extends Order> orders) {
        topic.requireAvailable();
        return send(orders.stream().map(this::withLanguage).toList());
    }

    private Order withLanguage(Order order) {
        return order instanceof Order.Publish publish
                ? new Order.Publish(publish.id(), languages.complete(publish.draft()))
                : order;
    }

    private Delivery send(List<Order> orders) {
        Instant received = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Lease lease = Lease.begin(config.delivery().lease());
        List<Order> fitting =
                orders.stream().filter(order -> fits(order, received)).toList();
        List<Reservation> reservations = articles.reserve(fitting, received, json::encode);
        return new Delivery(
                orders,
                fitting,
                reservations.stream().map(each -> send(each, lease)).toList(),
                outbox,
                config.delivery(),
                topic::isSettled);
    }

    private Delivery.Parcel send(Reservation reservation, Lease lease) {
        CompletableFuture<Void> acknowledged = reservation instanceof Reservation.Reserved reserved
                ? topic.send(reserved.record(), lease::holds)
                : CompletableFuture.completedFuture(null);
        return new Delivery.Parcel(reservation, acknowledged);
    }

    /** A record's length is bounded from above by that of a version whose number is as long as can be. */
    private boolean fits(Order order, Instant received) {
        if (!(order instanceof Order.Publish publish) || isShort(publish)) {
            return true;
        }
        Article article = Versions.longest(publish.draft(), received);
        VersionKey key = new VersionKey(article.id(), article.version());
        return topic.takes(new ArticleRecord(key, json.encode(article), received));
    }

    /** No character takes more than six bytes of JSON, so that most need not be written out to be measured. */
    private boolean isShort(Order.Publish publish) {
        return publish.draft().length() < config.limits().record() / 12;
    }
}
