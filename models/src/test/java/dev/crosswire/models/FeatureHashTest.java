package dev.crosswire.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureHashTest {
    @ParameterizedTest
    @CsvSource({"a,b", "kill,VBN", "_,_", "Київ,U-GPE", "'',x", "x,''", "'',''"})
    void joinsAsTheJoinedTextIsHashed(String left, String right) {
        long joined = FeatureHash.join(FeatureHash.of(left), FeatureHash.of(right), FeatureHash.power(right.length()));
        assertEquals(FeatureHash.of(left + "_" + right), joined);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,0", "7,8"})
    void theTypeIsPartOfTheKey(int type, int other) {
        long hash = FeatureHash.of("same");
        assertNotEquals(FeatureHash.key(type, hash), FeatureHash.key(other, hash));
    }
}
