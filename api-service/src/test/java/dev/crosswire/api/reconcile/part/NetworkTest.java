package dev.crosswire.api.reconcile.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.reconcile.RandomClaims;
import dev.crosswire.api.reconcile.question.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Claims that come and go in any order make the groups and links that looking at all of them at once makes. */
class NetworkTest {
    @Test
    void whatIsKeptEqualsWhatIsMadeFromScratch() {
        for (int seed = 0; seed < Integer.getInteger("crosswire.histories", 6); seed++) {
            history(seed, new RandomClaims(seed).some(300));
        }
    }

    /** More of one kind than a part may hold, so that links are taken away. */
    @Test
    void hotGroupsAreDividedTheSameWay() {
        for (int seed = 0; seed < 1; seed++) {
            List<PublishedClaim> hot = new RandomClaims(seed).hot(600);
            history(seed, hot);
            int largest = Group.all(members(hot)).stream()
                    .mapToInt(group -> group.members().size())
                    .max()
                    .orElse(0);
            assertTrue(largest > 50 && largest <= Parts.MOST, "largest " + largest);
        }
    }

    private static List<Member> members(List<PublishedClaim> claims) {
        return Filed.all(claims.stream()
                        .map(one -> Statement.of(one.claim(), one.publication()))
                        .toList())
                .stream()
                .map(Filed::member)
                .toList();
    }

    private static void history(long seed, List<PublishedClaim> published) {
        Random random = new Random(seed);
        List<Member> claims = new ArrayList<>(members(published));
        Collections.shuffle(claims, random);
        MemoryShelf shelf = new MemoryShelf();
        Map<Long, Member> kept = new HashMap<>();
        long number = 0;
        for (int from = 0; from < claims.size(); ) {
            int to = Math.min(claims.size(), from + 1 + random.nextInt(random.nextInt(10) == 0 ? 100 : 5));
            Map<Long, Member> entering = new HashMap<>();
            for (Member claim : claims.subList(from, to)) {
                entering.put(++number, claim);
            }
            Map<Long, Member> leaving = kept.entrySet().stream()
                    .filter(one -> random.nextInt(60) == 0)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            Network.change(shelf, leaving, entering);
            kept.keySet().removeAll(leaving.keySet());
            kept.putAll(entering);
            from = to;
            if (random.nextInt(40) == 0) {
                check(seed, shelf, kept);
            }
        }
        check(seed, shelf, kept);
    }

    private static void check(long seed, MemoryShelf shelf, Map<Long, Member> kept) {
        List<Group> groups = Group.all(kept.values());
        Set<Set<Turn>> expected = new HashSet<>();
        groups.forEach(group ->
                expected.add(group.members().values().stream().map(Member::turn).collect(Collectors.toSet())));
        assertEquals(Group.linkage(kept.values()), shelf.linkage(), "links, seed " + seed);
        assertEquals(expected, shelf.partition(), "groups, seed " + seed);
    }
}
