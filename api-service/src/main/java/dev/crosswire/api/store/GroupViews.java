package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.part.Link;
import dev.crosswire.api.reconcile.part.Member;
import dev.crosswire.api.reconcile.part.Network;
import dev.crosswire.api.view.Held;
import dev.crosswire.api.view.KnownClaim;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/** Computes the facts of groups again over some spans, and writes what differs from what is stored. */
@ApplicationScoped
class GroupViews {
    /** How many groups' claims, links and facts are held at once: a batch touches a thousand. */
    private static final int AT_ONCE = 256;

    private final ClaimTable claims;
    private final LinkTable links;
    private final FactTable facts;
    private final MembershipTable memberships;
    private final ChangeTable changes;
    private final JsonText json;

    GroupViews(
            ClaimTable claims,
            LinkTable links,
            FactTable facts,
            MembershipTable memberships,
            ChangeTable changes,
            JsonText json) {
        this.claims = claims;
        this.links = links;
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
        Rewritten all = new Rewritten();
        for (Reaches some : reaches.portions(AT_ONCE)) {
            all.add(connection, facts, rewritten(connection, some));
        }
        facts.settle(connection, all.oldFacts(), all.facts());
        memberships.replace(connection, all.oldMembers(), all.members());
        changes.tell(connection, all.live(), all.gone());
    }

    private Rewrite rewritten(Connection connection, Reaches reaches) throws SQLException {
        Map<Long, List<KnownClaim>> groups = claims.within(connection, reaches);
        List<Long> rows = groups.values().stream()
                .flatMap(group -> group.stream().map(KnownClaim::row))
                .toList();
        LongFunction<Member> members = claims.members(connection, rows);
        Map<Long, List<Link>> made = links.made(connection, rows);
        Map<Long, Map<String, List<FactTable.Row>>> oldFacts = facts.touching(connection, reaches);
        Map<Long, Map<Long, List<Held<String>>>> oldMembers = memberships.touching(connection, reaches);
        Rewrite rewrite = new Rewrite(facts, json, oldFacts, oldMembers);
        rewrite.ask(reaches.byGroup(), groups, members, made);
        rewrite.answer(claims.filed(connection, rewrite.wanted()));
        return rewrite;
    }
}
