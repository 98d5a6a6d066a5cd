package dev.crosswire.extract.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A bounded cache by text: values stand in a ring, and where a new one needs room, a hand goes round and takes the first
 * that was not asked for since it last came by; what was asked for often it passes several times. So frequent words stay
 * while rare ones come and go, and a hit takes no lock. Safe for threads.
 */
final class ClockCache<V> {
    /** How often the hand passes what was asked for, at most. */
    private static final int PASSES = 3;

    private static final class Entry<V> {
        private final String key;
        private final V value;

        /** How often the hand is still to pass; threads may lose each other's counts, which does no harm. */
        private int passes;

        private Entry(String key, V value) {
            this.key = key;
            this.value = value;
        }
    }

    private final Map<String, Entry<V>> entries = new ConcurrentHashMap<>();
    private final List<Entry<V>> ring = new ArrayList<>();
    private final int bound;
    private int hand;

    ClockCache(int bound) {
        this.bound = bound;
    }

    /** The value of a text, null where it is not kept. */
    V get(String key) {
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        if (entry.passes < PASSES) {
            entry.passes++;
        }
        return entry.value;
    }

    synchronized void put(String key, V value) {
        Entry<V> entry = new Entry<>(key, value);
        if (entries.putIfAbsent(key, entry) != null) {
            return;
        }
        if (ring.size() < bound) {
            ring.add(entry);
        } else {
            entries.remove(replaceNext(entry).key);
        }
    }

    /** Puts an entry where the hand stops, and gives that which stood there. */
    private Entry<V> replaceNext(Entry<V> entry) {
        while (ring.get(hand).passes > 0) {
            ring.get(hand).passes--;
            advance();
        }
        Entry<V> old = ring.set(hand, entry);
        advance();
        return old;
    }

    private void advance() {
        hand = hand + 1 == bound ? 0 : hand + 1;
    }
}
