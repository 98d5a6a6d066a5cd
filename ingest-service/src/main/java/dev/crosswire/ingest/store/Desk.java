package dev.crosswire.ingest.store;

import dev.crosswire.contract.Article;
import dev.crosswire.ingest.article.ArticleRecord;
import dev.crosswire.ingest.article.Known;
import dev.crosswire.ingest.article.Order;
import dev.crosswire.ingest.article.Step;
import dev.crosswire.ingest.article.VersionKey;
import dev.crosswire.ingest.article.Versions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Answers the orders of one transaction, one after the other; a later one sees what an earlier one changed. */
final class Desk {
    private final Map<String, Known> known;
    private final Set<String> kept;
    private final Instant received;
    private final Function<Article, byte[]> encode;
    private final Map<String, Step.NewVersion> changed = new LinkedHashMap<>();
    private final List<ArticleRecord> records = new ArrayList<>();

    Desk(Map<String, Known> known, Instant received, Function<Article, byte[]> encode) {
        this.known = known;
        this.kept = Set.copyOf(known.keySet());
        this.received = received;
        this.encode = encode;
    }

    Reservation answer(Order order) {
        Known latest = known.get(order.id());
        if (order instanceof Order.Publish publish) {
            return answer(Versions.next(publish.draft(), latest, received));
        }
        if (latest == null) {
            return new Reservation.Unknown(order.id());
        }
        return order instanceof Order.Erase
                ? reserve(Versions.erasure(latest, received), null)
                : answer(Versions.withdrawal(latest, received));
    }

    private Reservation answer(Step step) {
        if (step instanceof Step.NewVersion version) {
            return reserve(version, encode.apply(version.article()));
        }
        Step.Duplicate duplicate = (Step.Duplicate) step;
        return new Reservation.Same(new VersionKey(duplicate.id(), duplicate.version()));
    }

    private Reservation reserve(Step.NewVersion version, byte[] value) {
        Article article = version.article();
        known.put(article.id(), version.known());
        changed.put(article.id(), version);
        VersionKey key = new VersionKey(article.id(), article.version());
        ArticleRecord record = new ArticleRecord(key, value, received);
        records.add(record);
        return new Reservation.Reserved(record);
    }

    /** What is to be remembered of articles that were not known. */
    List<Step.NewVersion> added() {
        return changed.values().stream().filter(version -> !isKept(version)).toList();
    }

    /** What is to be remembered instead of what was. */
    List<Step.NewVersion> updated() {
        return changed.values().stream().filter(this::isKept).toList();
    }

    private boolean isKept(Step.NewVersion version) {
        return kept.contains(version.article().id());
    }

    /** What is to be sent. */
    List<ArticleRecord> records() {
        return records;
    }
}
