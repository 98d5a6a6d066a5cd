package dev.crosswire.api.store;

import dev.crosswire.api.view.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which articles are to be forgotten, up to which version: whatever arrives of them later, in any order, stays out. */
@ApplicationScoped
public class ErasureTable {

    public void keep(Connection connection, Collection<Erasure> erasures) throws SQLException {
        Sql.batch(
                connection,
                "insert into erasure as e (article_id, version) values (?, ?)"
                        + " on conflict (article_id) do update set version = greatest(e.version, excluded.version)",
                erasures,
                erasure -> new Object[] {erasure.articleId(), erasure.version()});
    }

    /** The versions up to which these articles are forgotten, where any are. */
    Map<String, Long> of(Connection connection, Collection<String> articles) throws SQLException {
        Map<String, Long> erased = new HashMap<>();
        Sql.list(
                connection,
                "select article_id, version from erasure where article_id = any (?)",
                row -> erased.put(row.getString("article_id"), row.getLong("version")),
                Sql.texts(connection, articles));
        return erased;
    }

    /** Deletes the texts that are to be forgotten. */
    public void eraseTexts(Connection connection) throws SQLException {
        Sql.update(
                connection,
                "delete from article a using erasure e where a.id = e.article_id and a.version <= e.version");
    }
}
