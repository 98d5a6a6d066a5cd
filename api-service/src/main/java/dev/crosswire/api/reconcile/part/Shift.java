package dev.crosswire.api.reconcile.part;

import dev.crosswire.api.reconcile.part.Shelf.Near;
import dev.crosswire.api.reconcile.part.Shelf.Spot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What newcomers change in the sight of a claim that stands after them: under each key it sees the {@link Links#WINDOW} claims
 * nearest before it, so that whoever comes between pushes the farthest out.
 */
final class Shift {
    /** How many claims before a newcomer are looked at: as many as a claim after it may have seen, and as many newcomers more. */
    static final int REACH = 2 * Links.WINDOW;

    private final Near claim;
    private final Set<Long> gained = new HashSet<>();
    private final Set<Long> lost = new HashSet<>();
    private final Set<Long> kept = new HashSet<>();
    private boolean unknown;

    private Shift(Near claim) {
        this.claim = claim;
    }

    /**
     * The shifts of the claims after newcomers, by claim.
     *
     * @param newcomers all claims that come now
     * @param before of each spot of a newcomer with claims after it, the {@link #REACH} claims nearest before it
     * @param after of each such spot, the {@link Links#WINDOW} claims nearest after it
     */
    static Map<Long, Shift> all(
            Map<Long, Member> newcomers, Map<Spot, List<Near>> before, Map<Spot, List<Near>> after) {
        Map<Long, Shift> shifts = new HashMap<>();
        after.forEach((spot, later) -> {
            Deque<Near> passed = new ArrayDeque<>(before.get(spot));
            boolean whole = passed.size() < REACH;
            passed.addFirst(new Near(spot.claim(), null));
            for (Near claim : later) {
                if (newcomers.containsKey(claim.claim())) {
                    break;
                }
                shifts.computeIfAbsent(claim.claim(), any -> new Shift(claim))
                        .look(spot.key(), passed, whole, newcomers);
                passed.addFirst(claim);
            }
        });
        shifts.values().forEach(shift -> shift.lost.removeAll(shift.kept));
        return shifts;
    }

    /**
     * Looks back from the claim under one key.
     *
     * @param passed the claims before it, the nearest first
     * @param whole whether these are all
     */
    private void look(long key, Deque<Near> passed, boolean whole, Map<Long, Member> newcomers) {
        int seen = 0;
        int seenBefore = 0;
        for (Near one : passed) {
            if (seen >= Links.WINDOW && seenBefore >= Links.WINDOW) {
                return;
            }
            Member newcomer = newcomers.get(one.claim());
            if (newcomer == null) {
                if (seenBefore < Links.WINDOW) {
                    (seen < Links.WINDOW ? kept : lost).add(one.claim());
                }
                seenBefore++;
            } else if (seen < Links.WINDOW && claim.mayLink(newcomer.scope().gist(), key)) {
                gained.add(one.claim());
            }
            seen++;
        }
        unknown |= seenBefore < Links.WINDOW && !whole;
    }

    /** The newcomers that it sees now and may be linked with. */
    Set<Long> gained() {
        return gained;
    }

    /** Whether it may have lost sight of a claim. */
    boolean mayHaveLost(long claim) {
        return unknown || lost.contains(claim);
    }
}
