package dev.crosswire.api.reconcile.lexicon;

import java.util.Map;

/** Values by the {@linkplain WordCode codes} of words, looked up without making an object of the code. */
final class CodeTable<V> {
    private final long[] codes;
    private final Object[] values;
    private final V otherwise;

    /** @param otherwise what a word has that has none of these */
    CodeTable(Map<Long, V> byCode, V otherwise) {
        int slots = Integer.highestOneBit(Math.max(1, byCode.size())) * 4;
        this.codes = new long[slots];
        this.values = new Object[slots];
        this.otherwise = otherwise;
        byCode.forEach((code, value) -> {
            int slot = slot(code);
            codes[slot] = code;
            values[slot] = value;
        });
    }

    @SuppressWarnings("unchecked")
    V get(long code) {
        Object value = values[slot(code)];
        return value == null ? otherwise : (V) value;
    }

    /** Where the code stands, or the free slot where it would. */
    private int slot(long code) {
        int slot = (int) (code >>> 16) & codes.length - 1;
        while (values[slot] != null && codes[slot] != code) {
            slot = slot + 1 & codes.length - 1;
        }
        return slot;
    }
}
