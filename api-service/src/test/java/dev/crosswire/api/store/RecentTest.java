package dev.crosswire.api.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.api.reconcile.Given;
import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.reconcile.part.Filed;
import dev.crosswire.api.reconcile.part.Member;
import dev.crosswire.api.reconcile.question.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final Recent<Member> recent = new Recent<>(4);

    @Test
    void whatIsAskedForAgainStaysLongest() {
        put(1, 2, 3, 4);
        recent.of(List.of(1L, 3L));
        put(5, 6);
        assertEquals(Set.of(1L, 3L, 5L, 6L), held());
    }

    @Test
    void whereAllAreAskedForTheOldestGoes() {
        put(1, 2, 3, 4);
        recent.of(List.of(1L, 2L, 3L, 4L));
        put(5);
        assertEquals(Set.of(2L, 3L, 4L, 5L), held());
    }

    @Test
    void whatIsHeldAlreadyTakesNoSecondPlace() {
        put(1, 2, 3);
        put(1, 2, 3);
        put(4);
        assertEquals(Set.of(1L, 2L, 3L, 4L), held());
    }

    @Test
    void aRowIsAnsweredWithItsOwnClaimAlways() {
        Random random = new Random(20261129);
        for (int i = 0; i < 1_000; i++) {
            long row = random.nextInt(12);
            put(row);
            recent.of(List.of(row)).forEach((asked, member) -> assertEquals(claim(asked), member));
            assertEquals(Set.of(row), recent.of(List.of(row)).keySet());
        }
        assertEquals(4, held().size());
    }

    @Test
    void whatIsTakenOutMakesRoom() {
        put(1, 2, 3, 4);
        recent.of(List.of(1L, 2L, 3L, 4L));
        recent.remove(2L);
        put(5);
        assertEquals(Set.of(1L, 3L, 4L, 5L), held());
        recent.clear();
        assertEquals(Set.of(), held());
        put(7);
        assertEquals(Set.of(7L), held());
    }

    private void put(long... rows) {
        Map<Long, Member> members = new HashMap<>();
        LongStream.of(rows).forEach(row -> members.put(row, claim(row)));
        recent.putAll(members);
    }

    private static Member claim(long row) {
        PublishedClaim given = Given.claim()
                .in("a" + row, "a.example", "2025-03-19")
                .of("Attack|strike|Russia|port|||||Russia struck the port");
        return new Filed(Statement.of(given.claim(), given.publication()), 0, null).member();
    }

    /** Asks for each of the first rows, in their order. */
    private Set<Long> held() {
        return recent.of(LongStream.rangeClosed(0, 12).boxed().toList()).keySet();
    }
}
