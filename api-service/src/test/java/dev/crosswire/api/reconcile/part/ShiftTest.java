package dev.crosswire.api.reconcile.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.reconcile.Given;
import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.reconcile.part.Shelf.Spot;
import dev.crosswire.api.reconcile.question.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One claim an hour, all of the same words; newcomers between two of them. */
class ShiftTest {
    private static final int STANDING = 60;
    private static final int AFTER = 30;

    private final MemoryShelf shelf = new MemoryShelf();

    @Test
    void whoComesBetweenIsSeenAndPushesTheFarthestOut() {
        Map<Long, Shift> shifts = shifts(1);
        assertEquals(
                IntStream.rangeClosed(AFTER + 1, AFTER + Links.WINDOW)
                        .mapToObj(Long::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(shifts.keySet()));
        shifts.forEach((claim, shift) -> {
            assertEquals(1, shift.gained().size());
            assertTrue(shift.mayHaveLost(claim - Links.WINDOW), "claim " + claim);
            assertFalse(shift.mayHaveLost(claim - Links.WINDOW + 1), "claim " + claim);
            assertFalse(shift.mayHaveLost(claim - Links.WINDOW - 1), "claim " + claim);
        });
    }

    @Test
    void threePushThreeOut() {
        Shift first = shifts(3).get((long) AFTER + 1);
        assertEquals(3, first.gained().size());
        long farthest = AFTER + 1 - Links.WINDOW;
        for (long lost = farthest; lost < farthest + 3; lost++) {
            assertTrue(first.mayHaveLost(lost), "claim " + lost);
        }
        assertFalse(first.mayHaveLost(farthest + 3));
    }

    /** More than can be looked past: whatever stood before may be out of sight. */
    @Test
    void amongVeryManyAnythingMayBeLost() {
        Shift first = shifts(2 * Links.WINDOW).get((long) AFTER + 1);
        assertEquals(Links.WINDOW, first.gained().size());
        assertTrue(first.mayHaveLost(AFTER));
    }

    private Map<Long, Shift> shifts(int newcomers) {
        shelf.enter(members(1, STANDING));
        Map<Long, Member> entering = members(1_000, newcomers);
        long key = entering.get(1_000L).keys().get(0);
        shelf.enter(entering);
        List<Spot> spots = entering.entrySet().stream()
                .map(one -> new Spot(one.getKey(), one.getValue().turn(), key))
                .toList();
        return Shift.all(entering, shelf.before(spots, Shift.REACH), shelf.after(spots, Links.WINDOW));
    }

    /** From number 1 on one an hour; from 1,000 on one a minute, after the claim after which newcomers come. */
    private static Map<Long, Member> members(long first, int count) {
        Map<Long, Member> members = new HashMap<>();
        for (int i = 0; i < count; i++) {
            long minutes = first == 1 ? i * 60L : (AFTER - 1) * 60L + 1 + i;
            String date = "2025-03-%02dT%02d:%02d:00Z".formatted(1 + minutes / 1_440, minutes / 60 % 24, minutes % 60);
            PublishedClaim given = Given.claim()
                    .in("a" + (first + i), "a.example", date)
                    .of("Attack|strike|army|town|||||the army struck the town");
            members.put(first + i, new Filed(Statement.of(given.claim(), given.publication()), 0, null).member());
        }
        return members;
    }
}
