package dev.crosswire.api.reconcile.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.reconcile.lexicon.WordCode.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCodeTest {
    @ParameterizedTest
    @CsvSource({"ukraine, SIDE", "port, OTHER", "zebra, OTHER"})
    void tellsTheKindOfAWord(String word, Kind kind) {
        assertEquals(kind, WordCode.kind(WordCode.of(word)));
        assertTrue(WordCode.is(WordCode.of(word), WordCode.hash(word)));
    }

    @Test
    void aClassOfSynonymsIsOne() {
        String name = Synonyms.classOf("strike");
        assertTrue(Synonyms.isClass(name), "strike stands in synonyms.txt");
        assertEquals(Kind.CLASS, WordCode.kind(WordCode.of(name)));
    }

    @Test
    void wordsDiffer() {
        assertNotEquals(WordCode.of("port"), WordCode.of("ports"));
        assertFalse(WordCode.is(WordCode.of("port"), WordCode.hash("ports")));
    }

    @Test
    void aTableGivesWhatWasPutIn() {
        Random random = new Random(1);
        Map<Long, String> byCode = new HashMap<>();
        for (int i = 0; i < 1_000; i++) {
            long code = random.nextInt(3) == 0 ? (long) random.nextInt(40) << 16 | i : random.nextLong();
            byCode.put(code, "value " + i);
        }
        CodeTable<String> table = new CodeTable<>(byCode, "none");
        byCode.forEach((code, value) -> assertEquals(value, table.get(code)));
        for (int i = 0; i < 1_000; i++) {
            long other = random.nextLong();
            assertEquals(byCode.getOrDefault(other, "none"), table.get(other));
        }
        assertEquals("none", new CodeTable<>(Map.of(), "none").get(0));
    }
}
