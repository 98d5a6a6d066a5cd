package dev.crosswire.ingest.store;

import dev.crosswire.ingest.IngestConfig;
import dev.crosswire.ingest.article.ArticleRecord;
import dev.crosswire.ingest.article.VersionKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The records that have a version and are not yet known to be on the topic. Each is leased to the instance that is
 * sending it; when the lease is over, any instance may take it over.
 */
@ApplicationScoped
public class Outbox {
    private final Transactions transactions;
    private final IngestConfig config;

    Outbox(Transactions transactions, IngestConfig config) {
        this.transactions = transactions;
        this.config = config;
    }

    /** These are on the topic. That is not waited for to be on disk: the relay finds out again. */
    public void settle(Collection<VersionKey> keys) {
        transactions.call(connection -> {
            OutboxTable.commitSoon(connection);
            OutboxTable.delete(connection, keys);
            return null;
        });
    }

    /**
     * These did not get through, or may not have: whoever comes first may try again.
     *
     * @param settled whether those that have not yet can do so no more
     */
    public void release(Collection<VersionKey> keys, boolean settled) {
        transactions.call(connection -> {
            OutboxTable.release(connection, keys, config.instance(), settled);
            return null;
        });
    }

    /** Gives up what this instance held in an earlier life. */
    public void releaseOwn() {
        transactions.call(connection -> {
            OutboxTable.abandon(connection, config.instance());
            return null;
        });
    }

    /** Which of these are not yet known to be on the topic. */
    public Set<VersionKey> pending(Collection<VersionKey> keys) {
        return transactions.call(connection -> OutboxTable.pending(connection, keys));
    }

    /** The instances that may have sent records whose lease is over; empty for nobody. */
    public Set<String> lapsed() {
        return transactions.call(OutboxTable::lapsed);
    }

    /** Leases at most so many records whose lease from one of these is over to this instance. */
    public List<ArticleRecord> takeOver(Set<String> from, int most) {
        return transactions.call(connection -> OutboxTable.takeOver(
                connection, from, config.instance(), config.delivery().lease(), most));
    }

    public long size() {
        return transactions.call(OutboxTable::count);
    }
}
