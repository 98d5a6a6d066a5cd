package dev.crosswire.ingest.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.ingest.article.Draft;
import dev.crosswire.ingest.article.InvalidArticle;
import dev.crosswire.ingest.json.SchemaOrg;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private final PageReader reader = new PageReader(new SchemaOrg());

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.crosswire.ingest.page.PageCorpus#all")
    void takesTheStoryAndLeavesTheFurniture(PageCorpus.Page page) {
        Draft draft = reader.read(page.html(), null, "https://fallback.example/story");
        WordScore score = WordScore.of(page.text(), draft.articleBody());
        assertTrue(score.f1() >= 0.95, () -> score + "\n" + draft.articleBody());
    }

    @Test
    void wordsWithinASentenceStayWhateverTheirClass() {
        String first = "<p><span class=dateline>RIVERTON — </span>The mayor spoke on <time datetime=2025-03-18>Tuesday"
                + "</time> to <a class=share href='/x'>the council</a> about the bridge and its tolls.</p>";
        String html = "<article>" + first + "<p>" + SENTENCE.repeat(4) + "</p></article>";
        String body = read(html.getBytes(StandardCharsets.UTF_8), null).articleBody();
        assertTrue(
                body.startsWith(
                        "RIVERTON — The mayor spoke on Tuesday to the council about the bridge and its tolls.\n\n"),
                body);
    }

    @Test
    void aWrapperNamedLikeAnAdIsKeptThoughListsAroundItAreLonger() {
        String links = "<li>A story of another day with a title of some length</li>".repeat(40);
        String html = "<nav>" + links + "</nav><div id=ad-portal><aside>" + links + "</aside><p>" + SENTENCE.repeat(4)
                + "</p></div>";
        assertEquals(
                SENTENCE.repeat(4).strip(),
                read(html.getBytes(StandardCharsets.UTF_8), null).articleBody());
    }

    @Test
    void keepsParagraphsApart() {
        PageCorpus.Page page = PageCorpus.all().stream()
                .filter(p -> p.name().equals("modern-ferry"))
                .findFirst()
                .orElseThrow();
        assertEquals(page.text(), reader.read(page.html(), null, null).articleBody());
    }

    @Test
    void takesEachFieldFromTheFirstSourceThatHasIt() {
        Draft draft = page("modern-budget");
        assertAll(
                () -> assertEquals("https://ledger.example/2025/budget", draft.url()),
                () -> assertEquals("The Ledger", draft.publisher()),
                () -> assertEquals("Ann Lee; Bo Chan", draft.author()),
                () -> assertEquals("Council passes budget after night of talks, cutting bus routes", draft.headline()),
                () -> assertEquals("2024-11-29", draft.datePublished()),
                () -> assertEquals("en", draft.inLanguage()));
        assertEquals("Harbour Post", page("microdata-ferry").publisher());
        assertEquals("Kim Vane", page("microdata-ferry").author());
        assertEquals("2025-02-11T07:40:00+01:00", page("microdata-ferry").datePublished());
        assertEquals("Lou Reade", page("interrupted-ferry").author());
        assertEquals(
                "https://coastweekly.example/quake/", page("wordpress-quake").url());
    }

    @Test
    void takesTheAddressItCameFromWhereThePageNamesNoneOrItsFrontPage() {
        String html = "<link rel=canonical href='https://a.example/'><p>" + SENTENCE.repeat(4);
        assertEquals(
                "https://a.example/x",
                read(html.getBytes(StandardCharsets.UTF_8), null).url());
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,",
        "windows-1252,<meta charset=iso-8859-1>",
        "windows-1252,<meta http-equiv=content-type content='text/html; charset=ISO-8859-1'>",
        "windows-1252,",
        "windows-1251,<meta charset=windows-1251>",
        "Shift_JIS,<?xml version='1.0' encoding='Shift_JIS'?>",
        "UTF-16LE,\ufeff",
        "UTF-16BE,\ufeff"
    })
    void readsEveryCharset(String charset, String head) {
        String word =
                switch (charset) {
                    case "windows-1251" -> "Киев";
                    case "Shift_JIS" -> "東京";
                    default -> "Café “now”";
                };
        String html = (head == null ? "" : head) + "<html><body><p>" + SENTENCE.repeat(4) + word;
        String body = read(html.getBytes(Charset.forName(charset)), null).articleBody();
        assertTrue(body.endsWith(word), body);
    }

    @Test
    void believesTheHeaderOverThePage() {
        byte[] html = ("<meta charset=windows-1251><p>" + SENTENCE.repeat(4) + "Café").getBytes(StandardCharsets.UTF_8);
        assertTrue(read(html, StandardCharsets.UTF_8).articleBody().endsWith("Café"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<html>",
                "<script>var a = 'text'</script>",
                "<body hidden></body>",
                "<p> &nbsp; </p>",
                "<title>only a title</title>"
            })
    void refusesPagesWithoutText(String html) {
        assertThrows(InvalidArticle.class, () -> read(html.getBytes(StandardCharsets.UTF_8), null));
    }

    @Test
    void survivesDepthAndLength() {
        String deep = "<div>".repeat(50_000) + "<p>" + SENTENCE.repeat(4);
        assertTrue(
                read(deep.getBytes(StandardCharsets.UTF_8), null).articleBody().contains("The mayor"));
        String broken = "<p><b><i><table><tr><p>" + SENTENCE.repeat(4) + "</b><li></html><p>" + "x<".repeat(20_000);
        assertFalse(read(broken.getBytes(StandardCharsets.UTF_8), null)
                .articleBody()
                .isBlank());
    }

    private static final String SENTENCE = "The mayor said on Monday that the bridge would be closed for a month. ";

    private Draft page(String name) {
        PageCorpus.Page page = PageCorpus.all().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
        return reader.read(page.html(), null, null);
    }

    private Draft read(byte[] html, Charset declared) {
        return reader.read(html, declared, "https://a.example/x");
    }
}
