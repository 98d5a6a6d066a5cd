package dev.crosswire.evaluation.load;

import dev.crosswire.contract.Article;

/** The articles that are published, as they come out of ingest-service. */
public final class LoadedArticles {
    private LoadedArticles() {}

    /** @param number counted from 0 */
    public static Article article(int number, String text) {
        return new Article(
                id(number),
                null,
                publisher(number),
                null,
                null,
                text,
                "en",
                Ledger.published(number).toString(),
                null,
                1,
                false);
    }

    static String id(int number) {
        return "load-" + number;
    }

    static String publisher(int number) {
        return "outlet-" + number % 500 + ".example";
    }
}
