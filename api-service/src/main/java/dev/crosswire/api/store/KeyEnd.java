package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.part.Links;
import dev.crosswire.api.reconcile.part.Shelf.Near;
import dev.crosswire.api.reconcile.part.Turn;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;

/** The last claims in the list of a key, in the order of the line: all of them, where the list is short. */
final class KeyEnd {
    /** More than a claim looks at: one that comes late, past others that stand after it, looks twice as far as others do. */
    private static final int LONGEST = 4 * Links.WINDOW;

    /** To how many what is too long is shortened. */
    static final int SHORTENED = LONGEST * 3 / 4;

    private final KeyEntries entries;
    private int[] places = new int[1];
    private int size;
    private boolean whole = true;

    /** That of a list without claims. */
    KeyEnd(KeyEntries entries) {
        this.entries = entries;
    }

    /**
     * Puts a claim's entry where it stands in the line; what there is too much of is forgotten from the front, and what would stand
     * before all that is left of more may be anywhere there.
     */
    void add(Turn turn, int entry) {
        if (size == LONGEST) {
            shorten();
        }
        int place = after(turn);
        if (place == 0 && !whole) {
            return;
        }
        if (places.length == size) {
            places = Arrays.copyOf(places, Math.min(2 * size, LONGEST));
        }
        System.arraycopy(places, place, places, place + 1, size - place);
        places[place] = entry;
        size++;
    }

    private void shorten() {
        System.arraycopy(places, size - SHORTENED, places, 0, SHORTENED);
        size = SHORTENED;
        whole = false;
    }

    /** Of what was put in, there is more in the list, before it. */
    void hasMore() {
        whole = false;
    }

    /** Whether all, or at least as many, claims before a turn are here. */
    boolean knowsBefore(Turn turn, int most) {
        return whole || before(turn) >= most;
    }

    /** Whether all claims after a turn are here. */
    boolean knowsAfter(Turn turn) {
        return whole || before(turn) > 0;
    }

    /** Tells of the claims before a turn, the nearest first. */
    void eachBefore(Turn turn, int most, Consumer<Near> told) {
        int before = before(turn);
        for (int place = before - 1; place >= Math.max(0, before - most); place--) {
            told.accept(entries.near(places[place]));
        }
    }

    /** Tells of the claims after a turn, the nearest first. */
    void eachAfter(Turn turn, int most, Consumer<Near> told) {
        int after = after(turn);
        for (int place = after; place < Math.min(size, after + most); place++) {
            told.accept(entries.near(places[place]));
        }
    }

    /** How many entries stand before a turn. */
    private int before(Turn turn) {
        int place = size;
        while (place > 0 && entries.compare(places[place - 1], turn) >= 0) {
            place--;
        }
        return place;
    }

    /** The place of the first entry after a turn. */
    private int after(Turn turn) {
        int place = size;
        while (place > 0 && entries.compare(places[place - 1], turn) > 0) {
            place--;
        }
        return place;
    }

    /** Marks the entries that are named here. */
    void mark(BitSet named) {
        for (int place = 0; place < size; place++) {
            named.set(places[place]);
        }
    }
}
