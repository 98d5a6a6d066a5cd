package dev.crosswire.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BilouTest {
    @ParameterizedTest
    @CsvSource({
        "B-ORG I-ORG L-ORG,B-ORG I-ORG L-ORG",
        "U-GPE O U-DATE,U-GPE O U-DATE",
        "B-ORG O L-ORG,O O O",
        "B-ORG,O",
        "I-ORG,O",
        "U-GPE L-ORG,B-ORG L-ORG",
        "B-ORG I-ORG U-GPE L-ORG,B-ORG I-ORG I-ORG L-ORG",
        "B-ORG L-ORG I-ORG L-ORG,B-ORG I-ORG I-ORG L-ORG",
    })
    void mends(String tags, String expected) {
        String[] mended = ("O " + tags).split(" ");
        Bilou.mend(mended);
        assertEquals("O " + expected, String.join(" ", mended));
    }
}
