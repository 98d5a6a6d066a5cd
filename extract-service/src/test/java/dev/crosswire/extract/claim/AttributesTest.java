package dev.crosswire.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.extract.claim.Attributes.Attribute;
import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.document.ParsedDocuments;
import dev.crosswire.extract.language.Sentence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AttributesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "attribute-cases.tsv", delimiter = '\t', quoteCharacter = '`')
    void tellsAThingFromItsAttribute(String rule, String text, String subject, String owner, String attribute) {
        Document document = ParsedDocuments.of(text);
        Sentence sentence = document.sentences().get(0);
        int head = ParsedDocuments.find(document, subject).word();
        Optional<Attribute> found = new Attributes(sentence).of(List.of(head));
        assertEquals(
                owner, found.map(it -> sentence.word(it.owner()).token().form()).orElse(null), rule);
        assertEquals(attribute, found.map(Attribute::name).orElse(null), rule);
    }
}
