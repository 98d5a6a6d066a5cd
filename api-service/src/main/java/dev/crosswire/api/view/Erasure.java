package dev.crosswire.api.view;

/**
 * An article is to be forgotten, up to a version; what is published of it later counts.
 *
 * @param version the version that erases
 */
public record Erasure(String articleId, long version) implements Arrival {
    public Erasure {
        if (articleId == null || articleId.isBlank() || version < 1) {
            throw new IllegalArgumentException("an erasure names an article and a version");
        }
    }
}
