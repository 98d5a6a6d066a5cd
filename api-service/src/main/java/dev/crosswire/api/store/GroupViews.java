package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.part.Filed;
import dev.crosswire.api.reconcile.part.Link;
import dev.crosswire.api.reconcile.part.Member;
import dev.crosswire.api.reconcile.part.Network;
import dev.crosswire.api.store.PlacedClaims.Placed;
import dev.crosswire.api.view.Held;
import dev.crosswire.api.view.KnownClaim;
import dev.crosswire.api.view.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/** Computes the facts of groups again over some spans, and writes what differs from what is stored. */
@ApplicationScoped
class GroupViews {
    /** How many groups' claims and links are read at once: a batch touches a thousand. */
    static final int AT_ONCE = 256;

    private final ClaimTable claims;
    private final LinkTable links;
    private final FactTable facts;
    private final MembershipTable memberships;
    private final ChangeTable changes;
    private final JsonText json;
    private final int atOnce;

    @Inject
    GroupViews(
            ClaimTable claims,
            LinkTable links,
            FactTable facts,
            MembershipTable memberships,
            ChangeTable changes,
            JsonText json) {
        this(claims, links, facts, memberships, changes, json, AT_ONCE);
    }

    GroupViews(
            ClaimTable claims,
            LinkTable links,
            FactTable facts,
            MembershipTable memberships,
            ChangeTable changes,
            JsonText json,
            int atOnce) {
        this.claims = claims;
        this.links = links;
        this.facts = facts;
        this.memberships = memberships;
        this.changes = changes;
        this.json = json;
        this.atOnce = atOnce;
    }

    /** Makes facts follow their claims into other groups; claims that never count any more are values of none. */
    void follow(Connection connection, Network.Outcome outcome, Set<Long> left) throws SQLException {
        facts.follow(connection, outcome);
        memberships.remove(connection, left);
    }

    /**
     * The groups' claims are the caller's to lock. While some groups' facts are made, those of the groups before are written, and what
     * the next ask is read.
     */
    void compute(Connection connection, Reaches reaches) throws SQLException {
        Map<Long, Map<String, List<FactTable.Row>>> old = facts.touching(connection, reaches);
        FactBatch batch = new FactBatch(facts, old);
        MemberBatch members = new MemberBatch();
        Making making = new Making(List.of());
        try {
            for (Reaches some : reaches.portions(atOnce)) {
                Rewrite asked = asked(connection, some, old);
                LongFunction<Filed> whole = claims.filed(connection, asked.wanted());
                Rewritten made = making.join();
                making = asked.make(whole);
                write(connection, made, batch, members);
            }
            write(connection, making.join(), batch, members);
        } finally {
            making.cancel();
        }
        batch.settle(connection);
        members.settle(connection, memberships);
        Told told = batch.told();
        changes.tell(connection, told.live(), members.gone(told));
    }

    private void write(Connection connection, Rewritten made, FactBatch batch, MemberBatch members)
            throws SQLException {
        facts.keepStories(connection, made.stories());
        batch.add(connection, made.facts());
        members.add(made);
    }

    private Rewrite asked(Connection connection, Reaches reaches, Map<Long, Map<String, List<FactTable.Row>>> oldFacts)
            throws SQLException {
        Map<Long, Map<Long, Placed>> placed =
                claims.placed().of(connection, reaches.byGroup().keySet());
        Map<Long, List<KnownClaim>> groups = within(placed, reaches);
        List<Long> rows = groups.values().stream()
                .flatMap(group -> group.stream().map(KnownClaim::row))
                .toList();
        LongFunction<Member> members = claims.members(connection, rows);
        Map<Long, List<Link>> made = links.made(connection, rows);
        Map<Long, Map<Long, List<Held<String>>>> oldMembers = memberships.touching(connection, reaches, placed);
        Rewrite rewrite = new Rewrite(facts, json, oldFacts, oldMembers);
        rewrite.ask(reaches.byGroup(), groups, members, made);
        return rewrite;
    }

    /** The claims that count at any time within the reaches, by group. */
    private static Map<Long, List<KnownClaim>> within(Map<Long, Map<Long, Placed>> placed, Reaches reaches) {
        Map<Long, List<KnownClaim>> within = new HashMap<>();
        placed.forEach((group, claims) -> {
            Span reach = reaches.whole(group);
            within.put(
                    group,
                    claims.entrySet().stream()
                            .filter(claim -> claim.getValue().span().overlaps(reach))
                            .map(claim -> new KnownClaim(
                                    claim.getKey(), claim.getValue().span()))
                            .toList());
        });
        return within;
    }
}
