package dev.crosswire.extract.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.extract.language.WordVectors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptVectorsTest {
    @Test
    void asksOnceForEachForm() {
        List<String> asked = new ArrayList<>();
        KeptVectors vectors = new KeptVectors(form -> {
            asked.add(form);
            return form.equals("flood") ? new float[] {1} : null;
        });
        for (int i = 0; i < 2; i++) {
            assertArrayEquals(new float[] {1}, vectors.of("flood"));
            assertNull(vectors.of("xyzzy"));
        }
        assertEquals(List.of("flood", "xyzzy"), asked);
    }

    @Test
    void keepsOnlySoMany() {
        List<String> asked = new ArrayList<>();
        KeptVectors vectors = new KeptVectors(form -> {
            asked.add(form);
            return null;
        });
        for (int i = 0; i < 10_000; i++) {
            vectors.of("word" + i);
        }
        vectors.of("word0");
        assertEquals(10_001, asked.size());
    }

    @Test
    void theEnginesVectorsAreNearWhereWordsAreUsedAlike() {
        WordVectors vectors = SharedEngine.get().vectors();
        assertEquals(1, product(vectors.of("flood"), vectors.of("flood")), 1e-5);
        assertTrue(product(vectors.of("flood"), vectors.of("landslide"))
                > product(vectors.of("flood"), vectors.of("verdict")) + 0.2);
        assertNull(vectors.of("xqzzyxqzzy"));
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
