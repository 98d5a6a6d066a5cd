package dev.crosswire.evaluation;

import dev.crosswire.contract.Article;
import dev.crosswire.contract.Claim;
import dev.crosswire.evaluation.story.Story;
import dev.crosswire.extract.claim.ArticleReader;
import dev.crosswire.extract.engine.CompactEngine;
import java.util.ArrayList;
import java.util.List;

/** Reads stories as extract-service does. */
final class StoryReader {
    private final ArticleReader reader = new ArticleReader(CompactEngine.load());

    List<Claim> claims(Story story) {
        List<Claim> claims = new ArrayList<>();
        for (Article article : story.articles()) {
            claims.addAll(reader.read(article).claims());
        }
        return claims;
    }
}
