package dev.crosswire.api.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which claims were values of which facts before a batch, and are to be after it. */
final class MemberBatch {
    private final List<MembershipTable.Row> before = new ArrayList<>();
    private final List<MembershipTable.Row> after = new ArrayList<>();

    void add(Rewritten some) {
        before.addAll(some.oldMembers());
        after.addAll(some.members());
    }

    void settle(Connection connection, MembershipTable table) throws SQLException {
        table.replace(connection, before, after);
    }

    /** Facts that held and hold no more, with the fact that most of their claims belong to now, or null. */
    Map<String, String> gone(Told facts) {
        return facts.gone(before, after);
    }
}
