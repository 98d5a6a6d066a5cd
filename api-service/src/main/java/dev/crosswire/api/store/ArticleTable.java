package dev.crosswire.api.store;

import dev.crosswire.contract.Article;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;

/** The articles' texts, each version once, for display. */
@ApplicationScoped
public class ArticleTable {

    public void keep(Connection connection, Collection<Article> articles) throws SQLException {
        Sql.batch(
                connection,
                "insert into article (id, version, url, publisher, author, headline, body, language, date_published,"
                        + " date_modified, withdrawn) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (id, version) do nothing",
                articles,
                article -> new Object[] {
                    article.id(),
                    article.version(),
                    article.url(),
                    article.publisher(),
                    article.author(),
                    article.headline(),
                    article.articleBody(),
                    article.inLanguage(),
                    article.datePublished(),
                    article.dateModified(),
                    article.withdrawn()
                });
    }

    /**
     * Drops the texts of articles published before that moment; what was read out of them stays.
     *
     * @return how many
     */
    public int forgetTexts(Connection connection, Instant before) throws SQLException {
        return Sql.update(
                connection,
                "update article a set body = null from reading r where r.article_id = a.id and r.version = a.version"
                        + " and a.body is not null and r.published < ?",
                before);
    }
}
