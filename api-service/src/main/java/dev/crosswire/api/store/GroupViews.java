package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.part.Link;
import dev.crosswire.api.reconcile.part.Network;
import dev.crosswire.api.view.Held;
import dev.crosswire.api.view.KnownClaim;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Computes the facts of groups again over some spans, and writes what differs from what is stored. */
@ApplicationScoped
class GroupViews {
    private final ClaimTable claims;
    private final FactTable facts;
    private final MembershipTable memberships;
    private final ChangeTable changes;
    private final JsonText json;

    GroupViews(ClaimTable claims, FactTable facts, MembershipTable memberships, ChangeTable changes, JsonText json) {
        this.claims = claims;
        this.facts = facts;
        this.memberships = memberships;
        this.changes = changes;
        this.json = json;
    }

    /** Makes facts follow their claims into other groups; claims that never count any more are values of none. */
    void follow(Connection connection, Network.Outcome outcome, Set<Long> left) throws SQLException {
        facts.follow(connection, outcome);
        memberships.remove(connection, left);
    }

    /** The groups' claims are the caller's to lock. */
    void compute(Connection connection, Reaches reaches) throws SQLException {
        if (reaches.byGroup().isEmpty()) {
            return;
        }
        Map<Long, List<KnownClaim>> groups = claims.within(connection, reaches);
        Map<Long, List<Link>> links =
                StoredShelf.ofGroups(connection, reaches.byGroup().keySet());
        Map<Long, Map<String, List<FactTable.Row>>> oldFacts = facts.touching(connection, reaches);
        Map<Long, Map<Long, List<Held<String>>>> oldMembers = memberships.touching(connection, reaches);
        Rewrite rewrite = new Rewrite(facts, json, oldFacts, oldMembers);
        rewrite.groups(reaches.byGroup(), groups, links);
        facts.keepStories(connection, rewrite.stories());
        facts.replace(connection, rewrite.oldFactRows(), rewrite.factRows());
        memberships.replace(connection, rewrite.oldMemberRows(), rewrite.memberRows());
        changes.tell(connection, rewrite.live(), rewrite.gone());
    }
}
