package dev.crosswire.api.store;

import dev.crosswire.contract.Article;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
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
}
