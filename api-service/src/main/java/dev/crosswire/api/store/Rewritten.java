package dev.crosswire.api.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of some groups.
 *
 * @param stories the titles of the stories that facts made now name, by id
 * @param facts the rows that should be
 * @param oldMembers which claims were values of which facts
 * @param members which are to be
 */
record Rewritten(
        Map<String, String> stories,
        List<FactTable.Row> facts,
        List<MembershipTable.Row> oldMembers,
        List<MembershipTable.Row> members) {
    static Rewritten none() {
        return new Rewritten(new HashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Takes what becomes of others in. */
    void add(Rewritten more) {
        stories.putAll(more.stories);
        facts.addAll(more.facts);
        oldMembers.addAll(more.oldMembers);
        members.addAll(more.members);
    }
}
