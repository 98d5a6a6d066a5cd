package dev.crosswire.api.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.reconcile.part.Links;
import dev.crosswire.api.reconcile.part.Shelf.Near;
import dev.crosswire.api.reconcile.part.Turn;
import dev.crosswire.api.reconcile.question.Gist;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeyEndTest {
    private final KeyEntries entries = new KeyEntries();
    private final KeyEnd end = new KeyEnd(entries);
    private final TreeMap<Turn, Near> list = new TreeMap<>();

    @Test
    void ofAShortListAllIsKnown() {
        add(turn(5));
        add(turn(3));
        assertTrue(end.knowsBefore(turn(4), Links.WINDOW));
        assertTrue(end.knowsAfter(turn(1)));
        assertEquals(List.of(near(turn(3))), before(turn(5), Links.WINDOW));
        assertEquals(List.of(near(turn(3)), near(turn(5))), after(turn(1), Links.WINDOW));
        assertEquals(List.of(near(turn(5))), after(turn(3), Links.WINDOW));
    }

    @Test
    void whereTheListHasMoreOnlyItsEndIsKnown() {
        for (int i = 10; i < 10 + Links.WINDOW; i++) {
            add(turn(i));
        }
        end.hasMore();
        assertTrue(end.knowsBefore(turn(100), Links.WINDOW));
        assertFalse(end.knowsBefore(turn(33), Links.WINDOW));
        assertTrue(end.knowsAfter(turn(11)));
        assertFalse(end.knowsAfter(turn(10)));
    }

    /** Whatever it says that it knows is so. */
    @Test
    void answersAsTheWholeListDoes() {
        long seed = Long.getLong("crosswire.seed", System.nanoTime());
        System.out.println("crosswire.seed=" + seed);
        Random random = new Random(seed);
        int known = 0;
        for (int i = 0; i < 2_000; i++) {
            add(turn(random.nextInt(8) == 0 ? random.nextInt(40 + i) : 40 + i));
            Turn asked = turn(random.nextInt(i + 80));
            if (end.knowsBefore(asked, Links.WINDOW)) {
                known++;
                assertEquals(first(list.headMap(asked, false).descendingMap().values()), before(asked, Links.WINDOW));
            }
            if (end.knowsAfter(asked)) {
                assertEquals(first(list.tailMap(asked, false).values()), after(asked, Links.WINDOW));
            }
            assertTrue(end.knowsBefore(turn(40 + i + 1), Links.WINDOW), "the last can always be asked for");
        }
        assertTrue(known > 20);
    }

    private static List<Near> first(Iterable<Near> all) {
        List<Near> first = new ArrayList<>();
        for (Near near : all) {
            if (first.size() < Links.WINDOW) {
                first.add(near);
            }
        }
        return first;
    }

    private void add(Turn turn) {
        if (list.putIfAbsent(turn, near(turn)) == null) {
            end.add(turn, entries.put(turn, near(turn)));
        }
    }

    private static Turn turn(long number) {
        return new Turn(number / 3, number % 3);
    }

    private static Near near(Turn turn) {
        long number = turn.at() * 3 + turn.hash();
        return new Near(number, new Gist(~number, number << 7));
    }

    private List<Near> before(Turn turn, int most) {
        List<Near> told = new ArrayList<>();
        end.eachBefore(turn, most, told::add);
        return told;
    }

    private List<Near> after(Turn turn, int most) {
        List<Near> told = new ArrayList<>();
        end.eachAfter(turn, most, told::add);
        return told;
    }
}
