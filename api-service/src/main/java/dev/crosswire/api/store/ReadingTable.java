package dev.crosswire.api.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.view.ArrivedReading;
import dev.crosswire.api.view.KeptClaim;
import dev.crosswire.api.view.KeptReading;
import dev.crosswire.api.view.Span;
import dev.crosswire.api.view.Swap;
import dev.crosswire.contract.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The readings kept, and where their claims are. */
@ApplicationScoped
class ReadingTable {
    private final ObjectMapper json;

    ReadingTable(ObjectMapper json) {
        this.json = json;
    }

    List<KeptReading> ofArticles(Connection connection, Collection<String> articles) throws SQLException {
        return Sql.list(
                connection,
                "select article_id, version, reader, digest, published, known_from, known_until from reading"
                        + " where article_id = any (?)",
                row -> new KeptReading(
                        row.getString("article_id"),
                        row.getLong("version"),
                        row.getString("reader"),
                        row.getString("digest"),
                        Sql.instant(row, "published"),
                        Sql.span(row)),
                Sql.texts(connection, articles));
    }

    List<KeptClaim> claimsOfArticles(Connection connection, Collection<String> articles) throws SQLException {
        return Sql.list(
                connection,
                "select id, claim_id, type, group_id, article_id, version, known_from, known_until from claim"
                        + " where article_id = any (?)",
                row -> new KeptClaim(
                        row.getLong("id"),
                        row.getString("claim_id"),
                        row.getString("type"),
                        row.getLong("group_id"),
                        row.getString("article_id"),
                        row.getLong("version"),
                        Sql.span(row)),
                Sql.texts(connection, articles));
    }

    /** Deletes the readings that are to be forgotten. */
    void erase(Connection connection, Collection<String> articles) throws SQLException {
        Sql.update(
                connection,
                "delete from reading r using erasure e where r.article_id = any (?)"
                        + " and e.article_id = r.article_id and r.version <= e.version",
                Sql.texts(connection, articles));
    }

    void write(Connection connection, Swap swap) throws SQLException {
        Sql.batch(
                connection,
                "insert into reading (article_id, version, reader, digest, language, publication, skipped, claims,"
                        + " published, known_from, known_until) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (article_id, version) do update set reader = excluded.reader,"
                        + " digest = excluded.digest, language = excluded.language,"
                        + " publication = excluded.publication, skipped = excluded.skipped,"
                        + " claims = excluded.claims, published = excluded.published,"
                        + " known_from = excluded.known_from, known_until = excluded.known_until",
                swap.readings().entrySet(),
                this::values);
        Sql.batch(
                connection,
                "update reading set known_from = ?, known_until = ? where article_id = ? and version = ?",
                swap.respanned(),
                kept -> new Object[] {kept.span().from(), kept.span().until(), kept.articleId(), kept.version()});
    }

    private Object[] values(Map.Entry<ArrivedReading, Span> entry) {
        Reading reading = entry.getKey().reading();
        return new Object[] {
            reading.articleId(),
            reading.articleVersion(),
            reading.reader(),
            entry.getKey().digest(),
            reading.language(),
            text(reading.publication()),
            reading.skipped(),
            reading.claims().size(),
            entry.getKey().published(),
            entry.getValue().from(),
            entry.getValue().until()
        };
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
