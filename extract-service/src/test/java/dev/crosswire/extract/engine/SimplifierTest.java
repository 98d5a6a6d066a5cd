package dev.crosswire.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifierTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,000.50|0|0",
                "$5.2bn|0bn|0bn",
                "-40|0|0",
                "50%|0|0",
                "2024-25|0|0",
                "A-10s|A-0s|A-0s",
                "......|..|..",
                "€|$|$",
                "a€b|a€b|a$b",
                "http://x.com/a?b|#hlink#|#hlink#",
                "report.pdf|#hlink#|#hlink#",
                "bbc.co.uk|#hlink#|#hlink#",
                "U.S.|U.S.|U.S.",
                "Київ|Київ|Київ"
            })
    void collapses(String form, String clearNlp, String nlp4j) {
        assertEquals(clearNlp, Simplifier.clearNlp(form));
        assertEquals(nlp4j, Simplifier.nlp4j(form));
    }

    @ParameterizedTest
    @CsvSource({"McDonald,AaAaa", "USA,AA", "1990s,11a", "don't,aa.a", "été,xax"})
    void tellsShapes(String form, String shape) {
        assertEquals(shape, Orthography.shape(form));
    }
}
