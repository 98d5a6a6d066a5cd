package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.extract.engine.CompactEngine;
import dev.crosswire.extract.engine.SharedEngine;
import dev.crosswire.extract.language.Sentence;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what a clause behind a day is told. */
class RelativeClausesTest {
    private static CompactEngine engine;

    @BeforeAll
    static void load() {
        engine = SharedEngine.get();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Parliament passed a bill on Friday that bans plastic bags. | bans | bill",
                "Senators approved a deal late Tuesday that ends the strike. | ends | deal",
                "The minister said on Friday that taxes would rise. | rise | said",
            })
    void findsWhatItIsToldOf(String text, String verb, String noun) {
        Sentence sentence = new SentenceReader(engine).read(engine.segment(text).get(0));
        int at = IntStream.range(0, sentence.size())
                .filter(i -> sentence.word(i).token().form().equals(verb))
                .findFirst()
                .orElseThrow();
        assertEquals(noun, sentence.word(sentence.word(at).head()).token().form());
    }
}
