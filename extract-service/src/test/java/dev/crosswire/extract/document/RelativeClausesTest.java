package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what a clause behind a day is told. */
class RelativeClausesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Parliament passed a bill on Friday that bans plastic bags. | bans | bill",
                "Senators approved a deal late Tuesday that ends the strike. | ends | deal",
                "The minister said on Friday that taxes would rise. | rise | said",
            })
    void findsWhatItIsToldOf(String text, String verb, String noun) {
        assertEquals(noun, ReadSentence.of(text).headOf(verb));
    }
}
