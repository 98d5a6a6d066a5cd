package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.part.Member;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The claims that were asked for lately, by row: a row's claim never changes, and no number is given twice. Which go when
 * it is full is found by CLOCK (Corbató 1968), near enough to least recently used: asking for a claim sets a flag, where a
 * list in the order of use would write references all over the heap that each young collection then looks through.
 */
final class Recent {
    private final Map<Long, Integer> places;
    private final Member[] members;
    private final long[] rows;
    private final boolean[] asked;
    private int hand;

    /** @param kept how many at most */
    Recent(int kept) {
        places = new HashMap<>(2 * kept);
        members = new Member[kept];
        rows = new long[kept];
        asked = new boolean[kept];
    }

    synchronized Map<Long, Member> of(Collection<Long> wanted) {
        Map<Long, Member> found = new HashMap<>();
        for (Long row : wanted) {
            Integer place = places.get(row);
            if (place != null) {
                asked[place] = true;
                found.put(row, members[place]);
            }
        }
        return found;
    }

    synchronized void putAll(Map<Long, Member> more) {
        more.forEach((row, member) -> {
            if (!places.containsKey(row)) {
                put(row, member);
            }
        });
    }

    private void put(Long row, Member member) {
        while (asked[hand]) {
            asked[hand] = false;
            hand = (hand + 1) % members.length;
        }
        if (members[hand] != null) {
            places.remove(rows[hand]);
        }
        places.put(row, hand);
        members[hand] = member;
        rows[hand] = row;
        hand = (hand + 1) % members.length;
    }
}
