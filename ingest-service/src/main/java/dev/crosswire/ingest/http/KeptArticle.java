package dev.crosswire.ingest.http;

import dev.crosswire.ingest.article.Known;
import dev.crosswire.ingest.article.NearDuplicate;
import java.util.List;

/**
 * What ingest-service keeps of an article; its text is on the topic.
 *
 * @param version the latest
 * @param nearDuplicates other articles with nearly the same text, the most alike first
 */
public record KeptArticle(
        String id,
        long version,
        boolean withdrawn,
        String url,
        String publisher,
        String headline,
        String datePublished,
        String dateModified,
        List<NearDuplicate> nearDuplicates) {
    static KeptArticle of(Known known, List<NearDuplicate> nearDuplicates) {
        return new KeptArticle(
                known.id(),
                known.version(),
                known.withdrawn(),
                known.url(),
                known.publisher(),
                known.headline(),
                known.datePublished(),
                known.dateModified(),
                nearDuplicates);
    }
}
