package dev.crosswire.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.document.ParsedDocuments;
import dev.crosswire.extract.language.Sentence;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BearersTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "bearer-cases.tsv", delimiter = '\t', quoteCharacter = '`')
    void findsWhatAnObjectBearsOn(String rule, String text, String verb, String object, String borne) {
        Document document = ParsedDocuments.of(text);
        Sentence sentence = document.sentences().get(0);
        int event = ParsedDocuments.find(document, verb).word();
        int target = ParsedDocuments.find(document, object).word();
        String found = new Bearers(sentence)
                .resolve(event, List.of(target)).stream()
                        .map(word -> sentence.word(word).token().form())
                        .collect(Collectors.joining("|"));
        assertEquals(borne, found, rule);
    }
}
