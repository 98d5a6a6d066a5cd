package dev.crosswire.api.store;

import io.netty.util.collection.LongObjectHashMap;
import io.netty.util.collection.LongObjectMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What was asked for lately, by number. Which goes when it is full is found by CLOCK (Corbató 1968), near enough to least
 * recently used: asking for something sets a flag, where a list in the order of use would write references all over the heap
 * that each young collection then looks through.
 */
final class Recent<V> {
    private final LongObjectMap<Integer> places;
    private final Object[] values;
    private final long[] numbers;
    private final boolean[] asked;
    private int hand;

    /** @param kept how many at most */
    Recent(int kept) {
        values = new Object[kept];
        numbers = new long[kept];
        asked = new boolean[kept];
        places = new LongObjectHashMap<>(2 * kept);
    }

    /** Null where it is not kept. */
    @SuppressWarnings("unchecked")
    synchronized V get(long number) {
        Integer place = places.get(number);
        if (place == null) {
            return null;
        }
        asked[place] = true;
        return (V) values[place];
    }

    synchronized Map<Long, V> of(Collection<Long> wanted) {
        Map<Long, V> found = new HashMap<>();
        for (Long number : wanted) {
            V value = get(number);
            if (value != null) {
                found.put(number, value);
            }
        }
        return found;
    }

    /** What is kept already stays as it is. */
    synchronized void putAll(Map<Long, V> more) {
        more.forEach((number, value) -> {
            if (!places.containsKey((long) number)) {
                put(number, value);
            }
        });
    }

    private void put(long number, V value) {
        while (asked[hand]) {
            asked[hand] = false;
            hand = (hand + 1) % values.length;
        }
        if (values[hand] != null) {
            places.remove(numbers[hand]);
        }
        values[hand] = value;
        numbers[hand] = number;
        places.put(number, (Integer) hand);
        hand = (hand + 1) % values.length;
    }

    @SuppressWarnings("unchecked")
    synchronized void each(Consumer<V> told) {
        for (Object value : values) {
            if (value != null) {
                told.accept((V) value);
            }
        }
    }

    synchronized void remove(long number) {
        Integer place = places.remove(number);
        if (place != null) {
            values[place] = null;
            asked[place] = false;
        }
    }

    synchronized void clear() {
        places.clear();
        Arrays.fill(values, null);
        Arrays.fill(asked, false);
    }
}
