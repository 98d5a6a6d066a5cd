package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts in a clause behind a word that may be a preposition. */
class SubordinateClausesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Four people died and 12 were hurt after six carriages of a train derailed near Oslo. | derailed | carriages",
                "Nine people drowned as a ferry sank off Mindoro. | sank | ferry",
                "Guests were led out on Monday as a fire fanned by high winds raged on the island. | raged | fire",
                "Officers gave chase and a shootout ensued on Harbour Drive. | ensued | shootout",
                "After the fire the hotel closed. | closed | hotel",
                "She left after the vote. | left | She"
            })
    void findsTheSubject(String text, String verb, String subject) {
        assertEquals(subject, ReadSentence.of(text).dependentOf(verb, "nsubj", "nsubjpass"));
    }
}
