package dev.crosswire.ingest.folder;

import dev.crosswire.ingest.article.Draft;
import dev.crosswire.ingest.article.InvalidArticle;
import dev.crosswire.ingest.page.PageReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages of a WARC file, gzipped by record or not, such as Common Crawl's news. */
final class WarcItems implements Items {
    private static final MediaType HTML = MediaType.parse("text/html");
    private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");

    private final FileChannel file;
    private final WarcReader records;
    private final int longest;
    private final PageReader pages;

    WarcItems(Path path, long start, int longest, PageReader pages) throws IOException {
        this.file = FileChannel.open(path).position(start);
        this.records = new WarcReader(file);
        this.records.position(start);
        this.longest = longest;
        this.pages = pages;
    }

    @Override
    public Optional<Item> next() throws IOException {
        Optional<WarcRecord> record = records.next();
        while (record.isPresent()) {
            if (record.get() instanceof WarcResponse response) {
                Optional<Item> item = item(response);
                if (item.isPresent()) {
                    return item;
                }
            }
            record = records.next();
        }
        return Optional.empty();
    }

    /** Empty for what is no page: other statuses, pictures, scripts. */
    private Optional<Item> item(WarcResponse response) {
        String where = response.target();
        try {
            HttpResponse http = response.http();
            MediaType type = http.contentType().base();
            if (http.status() != 200 || !type.equals(HTML) && !type.equals(XHTML)) {
                return Optional.empty();
            }
            return Optional.of(page(response, http, where));
        } catch (InvalidArticle e) {
            return Optional.of(new Item.Bad(where, e.getMessage()));
        } catch (IOException | RuntimeException e) {
            return Optional.of(new Item.Bad(where, "the record cannot be read: " + e.getMessage()));
        }
    }

    private Item page(WarcResponse response, HttpResponse http, String where) throws IOException {
        try (InputStream body = http.bodyDecoded().stream()) {
            byte[] html = body.readNBytes(longest + 1);
            if (html.length > longest) {
                return new Item.Bad(where, "the page is too long");
            }
            Draft page = pages.read(html, charset(http), where);
            return new Item.Found(where, dated(page, response.date().toString()));
        }
    }

    /** A page that bears no date was there at least when it was captured. */
    private static Draft dated(Draft page, String captured) {
        return page.datePublished() != null
                ? page
                : new Draft(
                        page.id(),
                        page.url(),
                        page.publisher(),
                        page.author(),
                        page.headline(),
                        page.articleBody(),
                        page.inLanguage(),
                        captured,
                        page.dateModified());
    }

    private static Charset charset(HttpResponse http) throws IOException {
        String name = http.contentType().parameters().get("charset");
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    @Override
    public long position() {
        return records.position();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
