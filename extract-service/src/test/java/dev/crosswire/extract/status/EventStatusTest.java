package dev.crosswire.extract.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Polarity;
import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.document.ParsedDocuments;
import dev.crosswire.extract.document.ParsedDocuments.At;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EventStatusTest {
    @ParameterizedTest(name = "{0}: {2} in {1}")
    @CsvFileSource(resources = "cases.tsv", delimiter = '\t', quoteCharacter = '`')
    void saysWhetherAnEventHolds(
            String rule, String text, String word, String polarity, String modality, boolean asserted) {
        Document document = ParsedDocuments.of(text);
        At at = ParsedDocuments.find(document, word);
        EventStatus expected = new EventStatus(Polarity.of(polarity), Modality.of(modality), asserted);
        assertEquals(expected, EventStatus.of(document.sentences().get(at.sentence()), at.word()), rule);
    }
}
