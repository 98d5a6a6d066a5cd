package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * Everything that was read out of one version of an article, or why nothing was. It replaces the article's earlier
 * reading as a whole: by the newer version, or by the newer reader of the same version.
 *
 * @param reader name and version ({@code crosswire/3}); among readers of one name the greater version is the newer
 * @param language BCP 47, null where it could not be told
 * @param skipped the reason why nothing was read, null where the article was read
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Reading(
        String articleId,
        long articleVersion,
        String reader,
        String language,
        Publication publication,
        List<Claim> claims,
        String skipped) {
    public Reading {
        Checks.filled(articleId, "articleId");
        Checks.filled(reader, "reader");
        Checks.given(publication, "publication");
        claims = Checks.list(claims);
        Checks.require(skipped == null || claims.isEmpty(), "a skipped article has no claims");
    }
}
