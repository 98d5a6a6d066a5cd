package dev.crosswire.evaluation.story;

import dev.crosswire.contract.Article;
import java.nio.file.Path;
import java.util.List;

/**
 * A story with its gold.
 *
 * @param articles by gold file stem as id
 * @param claims the gold claims, one a line
 * @param facts the gold facts
 */
public record Story(String name, List<Article> articles, Path claims, Path facts) {
    public Story {
        articles = List.copyOf(articles);
    }
}
