package dev.crosswire.api.store;

import dev.crosswire.api.view.Arrival;
import dev.crosswire.api.view.ArrivedReading;
import dev.crosswire.api.view.Erasure;
import dev.crosswire.api.view.KeptClaim;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes what arrived into the view, or out of it: a reading that was erased counts no more, whichever came first. */
@ApplicationScoped
public class ArrivalWriter {
    private final ErasureTable erasures;
    private final ReadingTable readings;
    private final ViewWriter view;
    private final ChangeTable changes;

    ArrivalWriter(ErasureTable erasures, ReadingTable readings, ViewWriter view, ChangeTable changes) {
        this.erasures = erasures;
        this.readings = readings;
        this.view = view;
        this.changes = changes;
    }

    public void take(Connection connection, List<Arrival> batch) throws SQLException {
        List<Erasure> erasing = only(batch, Erasure.class);
        if (!erasing.isEmpty()) {
            erasures.keep(connection, erasing);
            erase(connection, erasing.stream().map(Erasure::articleId).collect(Collectors.toSet()));
        }
        view.take(connection, notErased(connection, only(batch, ArrivedReading.class)));
    }

    private List<ArrivedReading> notErased(Connection connection, List<ArrivedReading> arrived) throws SQLException {
        Set<String> ids = arrived.stream().map(one -> one.reading().articleId()).collect(Collectors.toSet());
        Map<String, Long> erased = erasures.of(connection, ids);
        return arrived.stream()
                .filter(one -> one.reading().articleVersion()
                        > erased.getOrDefault(one.reading().articleId(), 0L))
                .toList();
    }

    /** What stands in the log of changes, older revisions of facts included, is forgotten too. */
    private void erase(Connection connection, Set<String> articles) throws SQLException {
        Map<String, Long> upTo = erasures.of(connection, articles);
        List<KeptClaim> claims = readings.claimsOfArticles(connection, articles).stream()
                .filter(claim -> claim.version() <= upTo.get(claim.articleId()))
                .toList();
        view.remove(connection, claims);
        readings.erase(connection, articles);
        erasures.eraseTexts(connection);
        changes.redact(
                connection, articles, claims.stream().map(KeptClaim::claimId).collect(Collectors.toSet()));
    }

    private static <T> List<T> only(List<Arrival> batch, Class<T> kind) {
        return batch.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
