package dev.crosswire.extract.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.document.ParsedDocuments;
import dev.crosswire.extract.document.ParsedDocuments.At;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NamesTest {
    @ParameterizedTest(name = "{0}: {2} in {1}")
    @CsvFileSource(resources = "cases.tsv", delimiter = '\t', quoteCharacter = '`')
    void givesAnEntityOneName(String rule, String text, String word, String name) {
        Document document = ParsedDocuments.of(text);
        At at = ParsedDocuments.find(document, word);
        assertEquals(name == null ? "" : name, Names.of(document).canonical(at.sentence(), at.word()), rule);
    }

    @ParameterizedTest(name = "{0}: {2} in {1}")
    @CsvFileSource(resources = "participants.tsv", delimiter = '\t', quoteCharacter = '`')
    void namesWhoActs(String rule, String text, String word, String names) {
        Document document = ParsedDocuments.of(text);
        At at = ParsedDocuments.find(document, word);
        String found = String.join("|", Names.of(document).participants(at.sentence(), at.word(), true));
        assertEquals(names == null ? "" : names, found, rule);
    }
}
