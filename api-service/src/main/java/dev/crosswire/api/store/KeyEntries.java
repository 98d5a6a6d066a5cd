package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.part.Shelf.Near;
import dev.crosswire.api.reconcile.part.Turn;
import dev.crosswire.api.reconcile.question.Gist;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Claims as they stand in the lists that are at hand, each once however many lists it is in. They are named by small numbers, and lie
 * outside the heap, where a collector neither looks through them nor moves them. What no list names any more is swept (as by a mark
 * and sweep collector) when there are twice as many as there were after the sweep before. For one thread at a time.
 */
final class KeyEntries {
    /** An entry's turn (when, hash), claim, and gist (slots, words). */
    private static final int CELLS = 5;

    /** How many share a chunk, and the fewest that are swept. */
    private static final int CHUNK = 1 << 12;

    private final List<LongBuffer> chunks = new ArrayList<>();
    private BitSet taken = new BitSet();
    private int count;
    private int most = CHUNK;
    private int next;

    int put(Turn turn, Near near) {
        int entry = taken.nextClearBit(next);
        taken.set(entry);
        next = entry + 1;
        count++;
        if (entry / CHUNK == chunks.size()) {
            chunks.add(ByteBuffer.allocateDirect(CHUNK * CELLS * Long.BYTES)
                    .order(ByteOrder.nativeOrder())
                    .asLongBuffer());
        }
        int cell = entry % CHUNK * CELLS;
        chunks.get(entry / CHUNK)
                .put(cell, turn.at())
                .put(cell + 1, turn.hash())
                .put(cell + 2, near.claim())
                .put(cell + 3, near.gist().slots())
                .put(cell + 4, near.gist().words());
        return entry;
    }

    Near near(int entry) {
        return new Near(cell(entry, 2), new Gist(cell(entry, 3), cell(entry, 4)));
    }

    /** How an entry's turn stands to another, as by {@link Turn#compareTo}. */
    int compare(int entry, Turn turn) {
        int order = Long.compare(cell(entry, 0), turn.at());
        return order != 0 ? order : Long.compare(cell(entry, 1), turn.hash());
    }

    private long cell(int entry, int cell) {
        return chunks.get(entry / CHUNK).get(entry % CHUNK * CELLS + cell);
    }

    /** Makes room where it is time to. @param named marks each entry that is still named */
    void sweep(Consumer<BitSet> named) {
        if (count < most) {
            return;
        }
        taken = new BitSet(taken.length());
        named.accept(taken);
        count = taken.cardinality();
        most = Math.max(CHUNK, 2 * count);
        next = 0;
    }

    void clear() {
        taken.clear();
        count = 0;
        most = CHUNK;
        next = 0;
    }

    /** How many there are, with those that no list may name any more. */
    int count() {
        return count;
    }
}
