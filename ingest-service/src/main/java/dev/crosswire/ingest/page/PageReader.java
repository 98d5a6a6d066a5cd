package dev.crosswire.ingest.page;

import dev.crosswire.ingest.article.Draft;
import dev.crosswire.ingest.json.SchemaOrg;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.Charset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a news page to a draft. */
@ApplicationScoped
public class PageReader {
    private final SchemaOrg schemaOrg;

    public PageReader(SchemaOrg schemaOrg) {
        this.schemaOrg = schemaOrg;
    }

    /**
     * @param html the page's bytes
     * @param declared the charset that came with them, null where none did
     * @param url where the page came from, null where nobody knows
     * @return the page's article; its URL is the page's own canonical one where the page names one
     * @throws dev.crosswire.ingest.article.InvalidArticle where there is no text in it
     */
    public Draft read(byte[] html, Charset declared, String url) {
        Document page = PageParser.parse(html, declared, url);
        PageMetadata metadata = PageMetadata.of(page, schemaOrg, url);
        String body = BodyText.of(page, metadata.articleBody(), metadata.headline());
        return new Draft(
                null,
                metadata.url(),
                metadata.publisher(),
                metadata.author(),
                metadata.headline(),
                body,
                metadata.inLanguage(),
                metadata.datePublished(),
                metadata.dateModified());
    }

    /** The text of a piece of HTML, such as a feed's content, blank where it has none. */
    public static String text(String html) {
        return BodyText.of(Jsoup.parse(html), null, null);
    }
}
