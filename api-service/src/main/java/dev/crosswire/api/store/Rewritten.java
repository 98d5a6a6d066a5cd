package dev.crosswire.api.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What some groups' rows were and what they are to be. What facts are as told is written at once, and not held. */
final class Rewritten {
    private final List<FactTable.Row> oldFacts = new ArrayList<>();
    private final List<FactTable.Row> facts = new ArrayList<>();
    private final List<MembershipTable.Row> oldMembers = new ArrayList<>();
    private final List<MembershipTable.Row> members = new ArrayList<>();

    void add(Connection connection, FactTable table, Rewrite rewrite) throws SQLException {
        table.keepStories(connection, rewrite.stories());
        table.write(connection, rewrite.oldFactRows(), rewrite.factRows());
        oldFacts.addAll(rewrite.oldFactRows());
        rewrite.factRows().forEach(row -> facts.add(row.written()));
        oldMembers.addAll(rewrite.oldMemberRows());
        members.addAll(rewrite.memberRows());
    }

    List<FactTable.Row> oldFacts() {
        return oldFacts;
    }

    List<FactTable.Row> facts() {
        return facts;
    }

    List<MembershipTable.Row> oldMembers() {
        return oldMembers;
    }

    List<MembershipTable.Row> members() {
        return members;
    }

    Set<String> live() {
        return new Told(oldFacts, facts).live();
    }

    Map<String, String> gone() {
        return new Told(oldFacts, facts).gone(oldMembers, members);
    }
}
