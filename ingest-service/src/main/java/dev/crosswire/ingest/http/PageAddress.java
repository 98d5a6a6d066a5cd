package dev.crosswire.ingest.http;

import dev.crosswire.ingest.article.CanonicalUrl;
import dev.crosswire.ingest.article.Draft;
import dev.crosswire.ingest.fetch.Fetched;
import dev.crosswire.ingest.fetch.PoliteFetcher;
import dev.crosswire.ingest.page.PageReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Reads the news page at an address that a client names, by the same rules as the pages of feeds. */
@ApplicationScoped
class PageAddress {
    /** RFC 2483: one address a line, comments after {@code #}. */
    static final String MEDIA_TYPE = "text/uri-list";

    private static final int UNPROCESSABLE = 422;
    private static final int OK = 200;

    private final PoliteFetcher fetcher;
    private final PageReader pages;

    PageAddress(PoliteFetcher fetcher, PageReader pages) {
        this.fetcher = fetcher;
        this.pages = pages;
    }

    /** @throws ProblemException where there is not one address, or no page behind it */
    Draft read(String list) {
        Fetched fetched = fetcher.get(only(list), Map.of("Accept", "text/html"));
        if (fetched instanceof Fetched.Failed failed) {
            int status = failed.passing() ? Status.BAD_GATEWAY.getStatusCode() : UNPROCESSABLE;
            throw new ProblemException(Problem.of(status, "The page is not fetched: " + failed.reason() + "."));
        }
        Fetched.Answer answer = (Fetched.Answer) fetched;
        if (answer.status() != OK) {
            throw new ProblemException(
                    Problem.of(Status.BAD_GATEWAY, "The page is not there: its site answers " + answer.status() + "."));
        }
        return pages.read(answer.body(), answer.charset(), answer.url().toString());
    }

    private static URI only(String list) {
        List<String> lines = list.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        if (lines.size() != 1 || CanonicalUrl.of(lines.get(0)).isEmpty()) {
            throw new ProblemException(
                    Problem.of(Status.BAD_REQUEST, "The body must be one absolute http or https URL."));
        }
        try {
            return URI.create(lines.get(0));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of(Status.BAD_REQUEST, "The address is not a URL."));
        }
    }
}
