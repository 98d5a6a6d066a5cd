package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.extract.language.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that parsers take apart: their lemma, relation and head. */
class WordsApartTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a hyphenated noun | The cease-fire held. | fire | ceasefire nsubj held",
                "another | The half-fire held. | fire | fire nsubj held",
                "two verbs that are one | The kidnappers let go 14 girls. | go | go prt let",
                "what hangs on them | The kidnappers let go 14 girls. | girls | girl dobj let",
                "with a word between | They let the girls go. | girls | girl dobj let",
                "two verbs | They let the girls leave. | leave | leave ccomp let"
            })
    void joinsThem(String rule, String text, String form, String expected) {
        ReadSentence sentence = ReadSentence.of(text);
        Word word = sentence.word(form);
        assertEquals(expected, word.lemma() + " " + word.relation() + " " + sentence.headOf(form), rule);
    }
}
