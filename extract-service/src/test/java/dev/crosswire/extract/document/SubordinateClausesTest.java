package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.extract.engine.CompactEngine;
import dev.crosswire.extract.engine.SharedEngine;
import dev.crosswire.extract.language.Sentence;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts in a clause behind a word that may be a preposition. */
class SubordinateClausesTest {
    private static CompactEngine engine;

    @BeforeAll
    static void load() {
        engine = SharedEngine.get();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Four people died and 12 were hurt after six carriages of a train derailed near Oslo. | derailed | carriages",
                "Nine people drowned as a ferry sank off Mindoro. | sank | ferry",
                "Guests were led out on Monday as a fire fanned by high winds raged on the island. | raged | fire",
                "After the fire the hotel closed. | closed | hotel",
                "She left after the vote. | left | She"
            })
    void findsTheSubject(String text, String verb, String subject) {
        Sentence sentence = new SentenceReader(engine).read(engine.segment(text).get(0));
        int at = IntStream.range(0, sentence.size())
                .filter(i -> sentence.word(i).token().form().equals(verb))
                .findFirst()
                .orElseThrow();
        int found = sentence.child(at, "nsubj", "nsubjpass");
        assertEquals(subject, found < 0 ? "" : sentence.word(found).token().form());
    }
}
