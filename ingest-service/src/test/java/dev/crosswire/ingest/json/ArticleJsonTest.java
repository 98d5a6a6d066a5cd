package dev.crosswire.ingest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.ingest.article.Draft;
import dev.crosswire.ingest.article.InvalidArticle;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {
    private final ArticleJson json = new ArticleJson(new ObjectMapper(), new SchemaOrg());

    @Test
    void takesSchemaOrgsNewsArticleAsItIs() {
        Draft draft = read(
                """
                {"@context":"https://schema.org","@type":["NewsArticle"],"headline":"H","articleBody":" Two\\n lines. ",
                 "mainEntityOfPage":{"@type":"WebPage","@id":"https://a.example/x"},
                 "author":[{"@type":"Person","name":"A"},{"name":"B"}],"publisher":{"name":"P"},
                 "inLanguage":{"@type":"Language","name":"English","alternateName":"en"},
                 "datePublished":"2025-03-19 08:00:00+0100"}""");
        assertEquals(
                new Draft(
                        null,
                        "https://a.example/x",
                        "P",
                        "A; B",
                        "H",
                        " Two\n lines. ",
                        "en",
                        "2025-03-19T08:00:00+01:00",
                        null),
                draft);
    }

    @Test
    void takesNinjs1() {
        Draft draft = read(
                """
                {"uri":"urn:newsml:agency:1","type":"text","versioncreated":"2025-03-19T08:00:00Z","headline":"H",
                 "byline":"By A","copyrightholder":"Agency","language":"en","body_xhtml":"<p>One.</p><p>Two &amp; three.</p>"}""");
        assertEquals("urn:newsml:agency:1", draft.id());
        assertEquals("Agency", draft.publisher());
        assertEquals("One.Two & three.", draft.articleBody().replace("\n", ""));
        assertEquals("2025-03-19T08:00:00Z", draft.datePublished());
    }

    @Test
    void takesNinjs2() {
        Draft draft = read(
                """
                {"uri":"urn:1","standard":{"name":"ninjs","version":"2.1"},"headlines":[{"role":"main","value":"H"}],
                 "bodies":[{"contenttype":"text/html","value":"<p>x</p>"},{"contenttype":"text/plain","value":"Plain."}]}""");
        assertEquals("H", draft.headline());
        assertEquals("Plain.", draft.articleBody());
    }

    @Test
    void refusesAnArticleOfAnyFormWithoutText() {
        assertThrows(InvalidArticle.class, () -> read("{\"@type\":\"NewsArticle\",\"headline\":\"H\"}"));
        assertThrows(InvalidArticle.class, () -> read("{\"uri\":\"urn:1\",\"body_text\":\" \"}"));
    }

    @Test
    void findsTheArticleInAGraph() {
        NewsArticle found = new SchemaOrg()
                .find("""
                {"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"H",}]}""");
        assertEquals("H", found.headline());
    }

    private Draft read(String text) {
        return json.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
