package dev.crosswire.api.reconcile.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what a pure function gave, never more than so many. It forgets all that was not asked for since it was half full:
 * what is asked for again and again stays one object in memory.
 */
public final class Memo<K, V> {
    private final int half;
    private final Function<K, V> function;
    private volatile Map<K, V> young;
    private volatile Map<K, V> old = Map.of();

    public Memo(int most, Function<K, V> function) {
        this.half = most / 2;
        this.function = function;
        this.young = fresh();
    }

    public V of(K key) {
        V value = young.get(key);
        return value != null ? value : kept(key);
    }

    private V kept(K key) {
        V known = old.get(key);
        V value = known != null ? known : function.apply(key);
        if (young.size() >= half) {
            old = young;
            young = fresh();
        }
        V before = young.putIfAbsent(key, value);
        return before != null ? before : value;
    }

    /** As large as it will be: growing by and by would move all that it holds again and again. */
    private Map<K, V> fresh() {
        return new ConcurrentHashMap<>(half);
    }
}
