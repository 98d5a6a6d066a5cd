package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.part.Links;
import dev.crosswire.api.reconcile.part.Shelf.Near;
import dev.crosswire.api.reconcile.part.Turn;
import dev.crosswire.api.reconcile.question.Gist;
import java.util.Arrays;
import java.util.function.Consumer;

/** The last claims in the list of a key, in the order of the line: all of them, where the list is short. */
final class KeyEnd {
    /** More than a claim looks at: one that comes late, past others that stand after it, looks twice as far as others do. */
    private static final int LONGEST = 4 * Links.WINDOW;

    /** To how many what is too long is shortened. */
    static final int SHORTENED = LONGEST * 3 / 4;

    /** An entry's turn (when, hash), claim, and gist (slots, words). */
    private static final int FIELDS = 5;

    private long[] cells = new long[FIELDS];
    private int size;
    private boolean whole;

    /** That of a list without claims. */
    KeyEnd() {
        whole = true;
    }

    /**
     * Puts a claim where it stands in the line; what there is too much of is forgotten from the front, and what would stand
     * before all that is left of more may be anywhere there.
     */
    void add(Turn turn, Near near) {
        if (size == LONGEST) {
            shorten();
        }
        int place = after(turn);
        if (place == 0 && !whole) {
            return;
        }
        if (cells.length == size * FIELDS) {
            cells = Arrays.copyOf(cells, Math.min(2 * size, LONGEST) * FIELDS);
        }
        System.arraycopy(cells, place * FIELDS, cells, (place + 1) * FIELDS, (size - place) * FIELDS);
        int cell = place * FIELDS;
        cells[cell] = turn.at();
        cells[cell + 1] = turn.hash();
        cells[cell + 2] = near.claim();
        cells[cell + 3] = near.gist().slots();
        cells[cell + 4] = near.gist().words();
        size++;
    }

    private void shorten() {
        System.arraycopy(cells, (size - SHORTENED) * FIELDS, cells, 0, SHORTENED * FIELDS);
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
            told.accept(near(place));
        }
    }

    /** Tells of the claims after a turn, the nearest first. */
    void eachAfter(Turn turn, int most, Consumer<Near> told) {
        int after = after(turn);
        for (int place = after; place < Math.min(size, after + most); place++) {
            told.accept(near(place));
        }
    }

    private Near near(int place) {
        int cell = place * FIELDS;
        return new Near(cells[cell + 2], new Gist(cells[cell + 3], cells[cell + 4]));
    }

    /** How many entries stand before a turn. */
    private int before(Turn turn) {
        int place = size;
        while (place > 0 && compare(place - 1, turn) >= 0) {
            place--;
        }
        return place;
    }

    /** The place of the first entry after a turn. */
    private int after(Turn turn) {
        int place = size;
        while (place > 0 && compare(place - 1, turn) > 0) {
            place--;
        }
        return place;
    }

    private int compare(int place, Turn turn) {
        int order = Long.compare(cells[place * FIELDS], turn.at());
        return order != 0 ? order : Long.compare(cells[place * FIELDS + 1], turn.hash());
    }
}
