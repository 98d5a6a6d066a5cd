package dev.crosswire.ingest.page;

import dev.crosswire.ingest.article.CanonicalUrl;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page's own address for itself. */
final class Canonical {
    private Canonical() {}

    /**
     * The first of the page's claims that can be right: a front page is no article's address where another is known.
     */
    static String url(Document page, String said, String address) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        return Stream.of(link == null ? null : link.absUrl("href"), PageMetadata.meta(page, "og:url"), said)
                .filter(Objects::nonNull)
                .filter(url -> fits(url, address))
                .findFirst()
                .orElse(address);
    }

    private static boolean fits(String url, String address) {
        Optional<CanonicalUrl> named = CanonicalUrl.of(url);
        boolean isFront = named.isPresent() && named.get().text().matches("https://[^/]+/");
        return named.isPresent() && !(isFront && address != null);
    }
}
