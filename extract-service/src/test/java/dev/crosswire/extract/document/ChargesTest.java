package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.extract.language.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Crimes whose names look like deeds: their tag, relation and head. */
class ChargesTest {
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
        ReadSentence sentence = ReadSentence.of(text);
        Word word = sentence.word(form);
        String head = word.head() < 0 ? "" : " " + sentence.headOf(form);
        assertEquals(expected, word.tag() + " " + word.relation() + head);
    }
}
