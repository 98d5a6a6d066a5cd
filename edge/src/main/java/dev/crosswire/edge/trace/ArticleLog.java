package dev.crosswire.edge.trace;

import org.jboss.logging.MDC;

/** What is logged of an article tells its id, as {@code mdc.articleId} in JSON logs, beside what it says. */
public final class ArticleLog {
    static final String FIELD = "articleId";

    private ArticleLog() {}

    /** Does what logs something about the article. */
    public static void about(String article, Runnable work) {
        MDC.put(FIELD, String.valueOf(article));
        try {
            work.run();
        } finally {
            MDC.remove(FIELD);
        }
    }
}
