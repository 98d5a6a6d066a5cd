package dev.crosswire.ingest.article;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    private static final String TEXT = words(400, 7);

    @ParameterizedTest(name = "{0} of 400 words cut off at the front and {1} put before it")
    @CsvSource({"0, 0", "0, 30", "40, 0", "20, 20"})
    void aCopyWithAnotherLeadIsNear(int cut, int added) {
        Fingerprint one = Fingerprint.of(TEXT).orElseThrow();
        Fingerprint other = Fingerprint.of(words(added, 8) + " " + after(cut)).orElseThrow();
        assertTrue(one.likeness(other) >= Fingerprint.NEAR, () -> "likeness " + one.likeness(other));
        assertTrue(meet(one, other), "they share a band");
    }

    @Test
    void caseAndPunctuationDoNotCount() {
        assertArrayEquals(
                Fingerprint.of(TEXT).orElseThrow().bytes(),
                Fingerprint.of("“" + TEXT.toUpperCase().replace(" ", " – ") + ".”")
                        .orElseThrow()
                        .bytes());
    }

    @Test
    void halfOfATextIsNoCopy() {
        Fingerprint one = Fingerprint.of(TEXT).orElseThrow();
        Fingerprint half = Fingerprint.of(after(200) + words(200, 9)).orElseThrow();
        assertTrue(one.likeness(half) < Fingerprint.NEAR);
    }

    @Test
    void comesBackFromItsBytes() {
        Fingerprint one = Fingerprint.of(TEXT).orElseThrow();
        assertEquals(1, one.likeness(Fingerprint.of(one.bytes())));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "💬", "Six people died in the crash, police said."})
    void aPhraseHasNone(String text) {
        assertTrue(Fingerprint.of(text).isEmpty());
    }

    private static boolean meet(Fingerprint one, Fingerprint other) {
        return Arrays.stream(one.bands())
                .anyMatch(band -> Arrays.stream(other.bands()).anyMatch(b -> b == band));
    }

    private static String after(int words) {
        return Arrays.stream(TEXT.split(" ")).skip(words).collect(Collectors.joining(" "));
    }

    private static String words(int count, long seed) {
        return new Random(seed).ints(count, 0, 5000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }
}
