package dev.crosswire.ingest.page;

import dev.crosswire.ingest.article.Dates;
import dev.crosswire.ingest.json.NewsArticle;
import dev.crosswire.ingest.json.SchemaOrg;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself, each field from the first source that has it: JSON-LD, Open Graph, microdata, plain meta
 * tags, the visible page.
 *
 * @param articleBody the text as JSON-LD gives it, null where it does not
 */
record PageMetadata(
        String url,
        String publisher,
        String author,
        String headline,
        String articleBody,
        String inLanguage,
        String datePublished,
        String dateModified) {

    static PageMetadata of(Document page, SchemaOrg schemaOrg, String address) {
        NewsArticle said = page.select("script[type=application/ld+json]").stream()
                .map(script -> schemaOrg.find(script.data()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(NewsArticle.NOTHING);
        return new PageMetadata(
                Canonical.url(page, said.url(), address),
                first(
                        said.publisher(),
                        meta(page, "og:site_name"),
                        item(page, "publisher"),
                        meta(page, "application-name")),
                first(said.author(), author(page)),
                first(said.headline(), title(page)),
                said.articleBody(),
                first(said.inLanguage(), page.select("html").attr("lang"), httpEquivLanguage(page), locale(page)),
                Dates.first(Stream.concat(Stream.of(said.datePublished()), published(page))),
                Dates.first(Stream.concat(Stream.of(said.dateModified()), modified(page))));
    }

    private static String author(Document page) {
        return Stream.of(
                        item(page, "author"),
                        meta(page, "author"),
                        meta(page, "article:author"),
                        meta(page, "parsely-author"),
                        meta(page, "dc.creator"),
                        text(page.selectFirst("[rel=author], .byline .author, .byline__name, .author-name")))
                .filter(name -> name != null && !name.isBlank() && !name.startsWith("http"))
                .findFirst()
                .map(name -> name.replaceFirst("(?i)^by\\s+", ""))
                .orElse(null);
    }

    private static String title(Document page) {
        return first(
                meta(page, "og:title"),
                item(page, "headline"),
                meta(page, "twitter:title"),
                text(page.selectFirst("article h1, main h1, h1")),
                page.title());
    }

    private static Stream<String> published(Document page) {
        return Stream.of(
                meta(page, "article:published_time"),
                item(page, "datePublished"),
                meta(page, "og:article:published_time"),
                meta(page, "parsely-pub-date"),
                meta(page, "dc.date.issued"),
                meta(page, "dc.date"),
                meta(page, "pubdate"),
                meta(page, "date"),
                attribute(page, "time[pubdate], article time[datetime], time[datetime]", "datetime"));
    }

    private static Stream<String> modified(Document page) {
        return Stream.of(
                meta(page, "article:modified_time"),
                item(page, "dateModified"),
                meta(page, "og:updated_time"),
                meta(page, "lastmod"),
                meta(page, "last-modified"));
    }

    private static String locale(Document page) {
        String locale = meta(page, "og:locale");
        return locale == null ? null : locale.replace('_', '-');
    }

    private static String httpEquivLanguage(Document page) {
        return attribute(page, "meta[http-equiv=content-language]", "content");
    }

    static String meta(Document page, String name) {
        return page.select("meta[content]").stream()
                .filter(tag -> name.equalsIgnoreCase(tag.attr("property")) || name.equalsIgnoreCase(tag.attr("name")))
                .map(tag -> tag.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** A microdata property: a content or datetime attribute, else a name inside it, else its text. */
    private static String item(Document page, String property) {
        Element item = page.selectFirst("[itemprop~=(?:^|\\s)" + property + "(?:$|\\s)]");
        if (item == null) {
            return null;
        }
        Element name = item.selectFirst("[itemprop=name]");
        return first(
                item.attr("content"),
                item.attr("datetime"),
                name == null ? null : first(name.attr("content"), name.text()),
                item.text());
    }

    private static String attribute(Document page, String query, String name) {
        Element element = page.selectFirst(query);
        return element == null ? null : element.attr(name);
    }

    private static String text(Element element) {
        return element == null ? null : element.text();
    }

    private static String first(String... values) {
        return Arrays.stream(values)
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse(null);
    }
}
