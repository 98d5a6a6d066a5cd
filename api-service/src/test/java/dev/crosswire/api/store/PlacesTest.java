package dev.crosswire.api.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacesTest {
    /** As a map would tell them, however numbers come and go. */
    @Test
    void numbersStandWhereTheyWerePut() {
        long seed = Long.getLong("crosswire.seed", System.nanoTime());
        System.out.println("crosswire.seed=" + seed);
        Random chance = new Random(seed);
        long[] numbers = new long[50];
        Places places = new Places(numbers);
        Map<Long, Integer> known = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            int place = chance.nextInt(numbers.length);
            if (known.containsValue(place)) {
                known.remove(numbers[place]);
                assertEquals(place, places.remove(numbers[place]));
            }
            long number = chance.nextInt(70) - 10;
            if (!known.containsKey(number)) {
                numbers[place] = number;
                places.put(place);
                known.put(number, place);
            }
            long asked = chance.nextInt(70) - 10;
            assertEquals(known.getOrDefault(asked, -1), places.of(asked));
            if (i % 10_000 == 0) {
                places.clear();
                known.clear();
            }
        }
        assertEquals(-1, places.remove(1_000));
    }
}
