package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.extract.engine.CompactEngine;
import dev.crosswire.extract.engine.SharedEngine;
import dev.crosswire.extract.language.Sentence;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a passive befalls though a time stands between its words. */
class PassivesTest {
    private static CompactEngine engine;

    @BeforeAll
    static void load() {
        engine = SharedEngine.get();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Berg was on Friday banned for four years. | banned | Berg",
                "Two priests were on Monday arrested in Lagos. | arrested | priests",
                "The priests were arrested on Monday. | arrested | priests",
                "The priests were in Lagos on Monday. | were | "
            })
    void findsWhomItBefalls(String text, String verb, String subject) {
        Sentence sentence = new SentenceReader(engine).read(engine.segment(text).get(0));
        int at = IntStream.range(0, sentence.size())
                .filter(i -> sentence.word(i).token().form().equals(verb))
                .findFirst()
                .orElseThrow();
        int found = sentence.child(at, "nsubjpass");
        assertEquals(
                subject == null ? "" : subject,
                found < 0 ? "" : sentence.word(found).token().form());
    }
}
