package dev.crosswire.api.reconcile.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers what a pure function gave; forgets all when it is full, so that it never holds more than so many. */
public final class Memo<K, V> {
    private final int most;
    private final Function<K, V> function;
    private final Map<K, V> known = new ConcurrentHashMap<>();

    public Memo(int most, Function<K, V> function) {
        this.most = most;
        this.function = function;
    }

    public V of(K key) {
        V value = known.get(key);
        if (value == null) {
            value = function.apply(key);
            if (known.size() >= most) {
                known.clear();
            }
            known.put(key, value);
        }
        return value;
    }
}
