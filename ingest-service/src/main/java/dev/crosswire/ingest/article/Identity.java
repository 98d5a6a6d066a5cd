package dev.crosswire.ingest.article;

/**
 * Which article a draft is of: the client's id, else one derived from the canonical URL, else from publisher and text
 * (so that another text is another article).
 */
public final class Identity {
    private Identity() {}

    public static String of(Draft draft) {
        if (draft.id() != null) {
            return draft.id();
        }
        return CanonicalUrl.of(draft.url() == null ? "" : draft.url())
                .map(url -> "url-" + shortened(ContentHash.of(url.text())))
                .orElseGet(() -> "text-" + shortened(ContentHash.of(draft.publisher(), draft.articleBody())));
    }

    /** A short name for a URL as it is written. */
    public static String ofUrl(String url) {
        return shortened(ContentHash.of(url));
    }

    /** 128 bits: no two of 10^15 articles are to meet by chance. */
    private static String shortened(ContentHash hash) {
        return hash.hex().substring(0, 32);
    }
}
