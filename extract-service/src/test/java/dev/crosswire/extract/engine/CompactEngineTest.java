package dev.crosswire.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import dev.crosswire.extract.language.Word;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactEngineTest {
    private static CompactEngine engine;

    @BeforeAll
    static void load() {
        engine = SharedEngine.get();
    }

    @Test
    void splitsSentencesWithOffsets() {
        String text = "Mr. Smith paid $3.5 million. \"It’s done,\" he said.\n\nHeadline without a stop\n\nEnd.";
        List<List<Token>> sentences = engine.segment(text);
        assertEquals(4, sentences.size());
        for (List<Token> sentence : sentences) {
            for (Token token : sentence) {
                assertEquals(token.form(), text.substring(token.start(), token.end()));
            }
        }
    }

    @Test
    void tellsRolesOfAPassive() {
        Sentence sentence = analyse("At least 40 people were killed by rebels in Kyiv on Tuesday.");
        int killed = index(sentence, "killed");
        assertEquals(-1, sentence.word(killed).head());
        assertEquals("VBN", sentence.word(killed).tag());
        assertEquals("kill", sentence.word(killed).lemma());
        assertEquals(
                List.of(new Word.Role(killed, "A1")), word(sentence, "people").roles());
        assertEquals(List.of(new Word.Role(killed, "A0")), word(sentence, "by").roles());
        assertEquals(List.of(new Word.Role(killed, "TMP")), word(sentence, "on").roles());
        assertEquals("nsubjpass", word(sentence, "people").relation());
        assertEquals("U-GPE", word(sentence, "Kyiv").name());
        assertEquals("U-DATE", word(sentence, "Tuesday").name());
    }

    @Test
    void tellsNamesAndNegation() {
        Sentence sentence = analyse("Vladimir Putin did not agree to the ceasefire, the White House said.");
        assertEquals("B-PERSON", word(sentence, "Vladimir").name());
        assertEquals("L-PERSON", word(sentence, "Putin").name());
        assertEquals("neg", word(sentence, "not").relation());
        assertEquals(-1, word(sentence, "said").head());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\n",
                ".",
                "\u0000",
                "\ud83d\ude00 \ud83d",
                "\u200b\u00a0",
                "( 3 )",
                "Київ — столиця",
                "a\tb\rc\r\nd",
                "http://x.com/a?b=c(d)",
                "''\"\"“”",
                "\ufeff1,000.50€",
                "no.",
                "&amp;lt;b&gt;"
            })
    void takesAnyText(String text) {
        for (List<Token> tokens : engine.segment(text)) {
            assertEquals(tokens.size(), engine.analyse(tokens).size());
        }
    }

    @Test
    void takesLongRuns() {
        String run = "a.b-".repeat(5_000) + " " + "word ".repeat(2_000) + "\"(".repeat(500);
        List<List<Token>> sentences = engine.segment(run);
        assertTrue(sentences.stream().allMatch(sentence -> sentence.size() <= Segmenter.LONGEST_SENTENCE));
        sentences.forEach(sentence ->
                assertEquals(sentence.size(), engine.analyse(sentence).size()));
    }

    private static Sentence analyse(String text) {
        return engine.analyse(engine.segment(text).get(0));
    }

    private static int index(Sentence sentence, String form) {
        return sentence.words().stream()
                .map(word -> word.token().form())
                .toList()
                .indexOf(form);
    }

    private static Word word(Sentence sentence, String form) {
        return sentence.word(index(sentence, form));
    }
}
