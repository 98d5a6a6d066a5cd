package dev.crosswire.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.contract.Article;
import dev.crosswire.contract.Attribution;
import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.document.ParsedDocuments;
import dev.crosswire.extract.document.ParsedDocuments.At;
import dev.crosswire.extract.names.Names;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AttributionsTest {
    @ParameterizedTest(name = "{0}: {2} in {1}")
    @CsvFileSource(resources = "cases.tsv", delimiter = '\t', quoteCharacter = '`')
    void namesWhoStandsBehindAWord(String rule, String text, String word, String speaker, String cue, String via) {
        Document document = ParsedDocuments.of(text);
        At at = ParsedDocuments.find(document, word);
        Optional<Attribution> found = read(document).at(at.sentence(), at.word());
        assertEquals(speaker, found.map(said -> said.source().name()).orElse(null), rule);
        assertEquals(cue, found.map(Attribution::cue).orElse(null), rule);
        assertEquals(
                via, found.map(Attribution::via).map(medium -> medium.name()).orElse(null), rule);
    }

    @ParameterizedTest(name = "{0}: {2} in {1}")
    @CsvFileSource(resources = "is-cue.tsv", delimiter = '\t', quoteCharacter = '`')
    void tellsCuesFromEvents(String rule, String text, String word, boolean cue) {
        Document document = ParsedDocuments.of(text);
        At at = ParsedDocuments.find(document, word);
        assertEquals(cue, read(document).isCue(at.sentence(), at.word()), rule);
    }

    @Test
    void takesItsOwnNameForNobodyElse() {
        Document text = ParsedDocuments.of("The bridge had collapsed, reported French media.");
        Article from = text.article();
        Article article = new Article(
                from.id(),
                null,
                "frenchmedia.com",
                null,
                null,
                from.articleBody(),
                "en",
                from.datePublished(),
                null,
                1,
                false);
        Document document = new Document(article, text.text(), text.sentences(), text.paragraphs());
        At at = ParsedDocuments.find(document, "collapsed");
        assertEquals(
                "French media",
                read(text).at(at.sentence(), at.word()).orElseThrow().source().name());
        assertEquals(Optional.empty(), read(document).at(at.sentence(), at.word()));
    }

    private static Attributions read(Document document) {
        return Attributions.of(document, Names.of(document));
    }
}
