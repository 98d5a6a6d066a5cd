package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a passive befalls though a time stands between its words. */
class PassivesTest {
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
        assertEquals(subject == null ? "" : subject, ReadSentence.of(text).dependentOf(verb, "nsubjpass"));
    }
}
