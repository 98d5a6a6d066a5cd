package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.extract.engine.CompactEngine;
import dev.crosswire.extract.engine.SharedEngine;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Crimes whose names look like deeds: their tag, relation and head. */
class ChargesTest {
    private static CompactEngine engine;

    @BeforeAll
    static void load() {
        engine = SharedEngine.get();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She will appear in court on Monday on charges of armed robbery and attempted murder. | murder | NN conj robbery",
                "He attempted murder. | attempted | VBD root",
                "A boy has been charged with dangerous driving causing death after a crash in Adelaide. | driving | NN pobj with",
                "A boy has been charged with dangerous driving causing death after a crash in Adelaide. | causing | VBG acl driving"
            })
    void areNouns(String text, String form, String expected) {
        Sentence sentence = new SentenceReader(engine).read(engine.segment(text).get(0));
        Word word = sentence.words().stream()
                .filter(other -> other.token().form().equals(form))
                .findFirst()
                .orElseThrow();
        String head =
                word.head() < 0 ? "" : " " + sentence.word(word.head()).token().form();
        assertEquals(expected, word.tag() + " " + word.relation() + head);
    }
}
