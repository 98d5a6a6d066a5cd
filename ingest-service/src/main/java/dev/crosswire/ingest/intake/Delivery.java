package dev.crosswire.ingest.intake;

import dev.crosswire.ingest.IngestConfig;
import dev.crosswire.ingest.article.Order;
import dev.crosswire.ingest.article.VersionKey;
import dev.crosswire.ingest.store.Outbox;
import dev.crosswire.ingest.store.Reservation;
import dev.crosswire.ingest.store.StoreUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Orders whose records are on their way to the broker. */
public final class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final String SILENT = "the broker did not acknowledge the article in time";

    /** A reservation and what completes when the broker has its record. */
    record Parcel(Reservation reservation, CompletableFuture<Void> acknowledged) {}

    private final List<? extends Order> orders;
    private final Map<Order, Parcel> parcels = new IdentityHashMap<>();
    private final Outbox outbox;
    private final Duration patience;
    private final BooleanSupplier settled;

    /** @param settled whether of what was given up nothing can arrive any more */
    Delivery(
            List<? extends Order> orders,
            List<? extends Order> fitting,
            List<Parcel> sent,
            Outbox outbox,
            IngestConfig.Delivery config,
            BooleanSupplier settled) {
        this.orders = orders;
        this.settled = settled;
        this.outbox = outbox;
        this.patience = config.timeout();
        for (int i = 0; i < fitting.size(); i++) {
            parcels.put(fitting.get(i), sent.get(i));
        }
    }

    /** Waits until each record is acknowledged or has failed; a result an order, in order. */
    public List<Result> results() {
        settle();
        Set<VersionKey> open = awaitOthers();
        List<Result> results = new ArrayList<>(orders.size());
        for (Order order : orders) {
            Parcel parcel = parcels.get(order);
            results.add(parcel == null ? new Result.TooLong(order.id()) : result(parcel, open));
        }
        return results;
    }

    private static Result result(Parcel parcel, Set<VersionKey> open) {
        if (parcel.reservation() instanceof Reservation.Unknown unknown) {
            return new Result.Unknown(unknown.id());
        }
        if (parcel.reservation() instanceof Reservation.Same same) {
            return open.contains(same.key()) ? new Result.Unavailable(SILENT) : new Result.Duplicate(same.key());
        }
        VersionKey key = ((Reservation.Reserved) parcel.reservation()).record().key();
        return failed(parcel) ? new Result.Unavailable(SILENT) : new Result.Accepted(key);
    }

    /** Takes the acknowledged out of the outbox. If that fails they stay there, and the relay will see they arrived. */
    private void settle() {
        List<VersionKey> arrived = new ArrayList<>();
        List<VersionKey> lost = new ArrayList<>();
        for (Parcel parcel : parcels.values()) {
            if (parcel.reservation() instanceof Reservation.Reserved reserved) {
                (failed(parcel) ? lost : arrived).add(reserved.record().key());
            }
        }
        try {
            if (!arrived.isEmpty()) {
                outbox.settle(arrived);
            }
            if (!lost.isEmpty()) {
                outbox.release(lost, settled.getAsBoolean());
            }
        } catch (StoreUnavailable e) {
            LOG.warnf("%d acknowledged and %d failed records stay in the outbox", arrived.size(), lost.size());
        }
    }

    private static boolean failed(Parcel parcel) {
        try {
            parcel.acknowledged().join();
            return false;
        } catch (CompletionException e) {
            return true;
        }
    }

    /** A duplicate may be acknowledged only when the record that it repeats is on the topic, whoever sends that. */
    private Set<VersionKey> awaitOthers() {
        Set<VersionKey> repeated = new HashSet<>();
        for (Parcel parcel : parcels.values()) {
            if (parcel.reservation() instanceof Reservation.Same same) {
                repeated.add(same.key());
            }
        }
        Instant end = Instant.now().plus(patience);
        Set<VersionKey> open = repeated.isEmpty() ? repeated : outbox.pending(repeated);
        while (!open.isEmpty() && Instant.now().isBefore(end) && pause()) {
            open = outbox.pending(repeated);
        }
        return open;
    }

    private static boolean pause() {
        try {
            Thread.sleep(GLANCE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
