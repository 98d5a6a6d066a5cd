package dev.crosswire.ingest.article;

import dev.crosswire.contract.Article;

/** What follows from a draft or a withdrawal, given what is known of the article. */
public sealed interface Step {
    /** The record to publish, and what to remember of it. */
    record NewVersion(Article article, ContentHash hash) implements Step {
        public Known known() {
            return new Known(
                    article.id(),
                    article.version(),
                    hash,
                    article.withdrawn(),
                    article.url(),
                    article.publisher(),
                    article.headline(),
                    article.datePublished(),
                    article.dateModified());
        }
    }

    /** The latest version already says so. */
    record Duplicate(String id, long version) implements Step {}
}
