package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.part.Member;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The claims that were asked for lately, by row: a row's claim never changes, and no number is given twice. */
final class Recent {
    private static final int KEPT = 16_000;

    private final Map<Long, Member> members = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Member> eldest) {
            return size() > KEPT;
        }
    };

    synchronized Map<Long, Member> of(Collection<Long> rows) {
        Map<Long, Member> found = new HashMap<>();
        for (long row : rows) {
            Member member = members.get(row);
            if (member != null) {
                found.put(row, member);
            }
        }
        return found;
    }

    synchronized void putAll(Map<Long, Member> more) {
        members.putAll(more);
    }
}
