package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.Reconciled;
import dev.crosswire.api.reconcile.part.Link;
import dev.crosswire.api.reconcile.part.Network;
import dev.crosswire.api.view.Held;
import dev.crosswire.api.view.KnownClaim;
import dev.crosswire.api.view.Span;
import dev.crosswire.api.view.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Computes the facts of groups again over some spans, and writes what differs from what is stored. */
@ApplicationScoped
class GroupViews {
    private final ClaimTable claims;
    private final FactTable facts;
    private final MembershipTable memberships;
    private final ChangeTable changes;
    private final JsonText json;
    private final Timeline timeline;

    GroupViews(
            ClaimTable claims,
            FactTable facts,
            MembershipTable memberships,
            ChangeTable changes,
            JsonText json,
            Timeline timeline) {
        this.claims = claims;
        this.facts = facts;
        this.memberships = memberships;
        this.changes = changes;
        this.json = json;
        this.timeline = timeline;
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
        Rewrite rewrite = new Rewrite(oldFacts, oldMembers);
        reaches.byGroup()
                .forEach((group, spans) -> rewrite.group(
                        group, groups.getOrDefault(group, List.of()), links.getOrDefault(group, List.of()), spans));
        facts.keepStories(connection, rewrite.stories);
        facts.replace(connection, rewrite.oldFactRows(), rewrite.factRows);
        memberships.replace(connection, rewrite.oldMemberRows(), rewrite.memberRows);
        changes.tell(connection, rewrite.live(), rewrite.gone());
    }

    /** One batch's work: from the stored rows to those that should be. */
    private final class Rewrite {
        private final Map<Long, Map<String, List<FactTable.Row>>> oldFacts;
        private final Map<Long, Map<Long, List<Held<String>>>> oldMembers;
        private final Map<String, String> stories = new HashMap<>();
        private final List<FactTable.Row> factRows = new ArrayList<>();
        private final List<MembershipTable.Row> memberRows = new ArrayList<>();

        Rewrite(
                Map<Long, Map<String, List<FactTable.Row>>> oldFacts,
                Map<Long, Map<Long, List<Held<String>>>> oldMembers) {
            this.oldFacts = oldFacts;
            this.oldMembers = oldMembers;
        }

        void group(long group, List<KnownClaim> members, List<Link> links, List<Span> spans) {
            List<Held<Reconciled>> fresh = timeline.within(members, links, spans);
            fresh.stream()
                    .map(Held::value)
                    .filter(fact -> fact.fact().story() != null)
                    .forEach(fact -> stories.put(fact.fact().story(), fact.storyTitle()));
            rewriteFacts(group, spans, fresh);
            rewriteMembers(members, oldMembers.getOrDefault(group, Map.of()), spans, fresh);
        }

        private void rewriteFacts(long group, List<Span> spans, List<Held<Reconciled>> fresh) {
            Map<String, List<Held<String>>> bodies = new TreeMap<>();
            Map<Reconciled, String> written = new IdentityHashMap<>();
            fresh.forEach(held -> bodies.computeIfAbsent(held.value().fact().id(), any -> new ArrayList<>())
                    .add(new Held<>(
                            held.span(),
                            written.computeIfAbsent(held.value(), reconciled -> json.of(reconciled.fact())))));
            Map<String, List<FactTable.Row>> oldRows = oldFacts.getOrDefault(group, Map.of());
            Set<String> ids = new TreeSet<>(bodies.keySet());
            ids.addAll(oldRows.keySet());
            for (String id : ids) {
                List<FactTable.Row> old = oldRows.getOrDefault(id, List.of());
                List<Held<String>> stored = old.stream()
                        .map(row -> new Held<>(row.span(), row.body()))
                        .toList();
                List<Held<String>> history = Held.rewrite(stored, spans, bodies.getOrDefault(id, List.of()));
                factRows.addAll(facts.rows(id, group, history, firstTurns(old, history, spans)));
            }
        }

        /** A row that starts before all that was touched keeps its turn; any other first row has none before it. */
        private boolean firstTurns(List<FactTable.Row> old, List<Held<String>> history, List<Span> spans) {
            Instant reach = spans.get(0).from();
            return history.isEmpty()
                    || !history.get(0).span().from().isBefore(reach)
                    || old.stream()
                            .filter(row -> row.span()
                                    .from()
                                    .equals(history.get(0).span().from()))
                            .anyMatch(FactTable.Row::turn);
        }

        private void rewriteMembers(
                List<KnownClaim> members,
                Map<Long, List<Held<String>>> old,
                List<Span> spans,
                List<Held<Reconciled>> fresh) {
            Map<Long, List<Held<String>>> facts = factsByRow(members, fresh);
            Set<Long> rows = new TreeSet<>(facts.keySet());
            rows.addAll(old.keySet());
            for (Long row : rows) {
                Held.rewrite(old.getOrDefault(row, List.of()), spans, facts.getOrDefault(row, List.of()))
                        .forEach(held -> memberRows.add(new MembershipTable.Row(row, held.value(), held.span())));
            }
        }

        private static Map<Long, List<Held<String>>> factsByRow(
                List<KnownClaim> members, List<Held<Reconciled>> fresh) {
            Map<String, List<KnownClaim>> byId = members.stream()
                    .collect(Collectors.groupingBy(
                            claim -> claim.member().scope().claim().id()));
            Map<Long, List<Held<String>>> facts = new HashMap<>();
            for (Held<Reconciled> held : fresh) {
                held.value().members().stream()
                        .flatMap(id -> byId.get(id).stream())
                        .filter(claim -> claim.span().contains(held.span().from()))
                        .forEach(claim -> facts.computeIfAbsent(claim.row(), any -> new ArrayList<>())
                                .add(new Held<>(held.span(), held.value().fact().id())));
            }
            return facts;
        }

        List<FactTable.Row> oldFactRows() {
            return oldFacts.values().stream()
                    .flatMap(group -> group.values().stream())
                    .flatMap(List::stream)
                    .toList();
        }

        List<MembershipTable.Row> oldMemberRows() {
            List<MembershipTable.Row> rows = new ArrayList<>();
            oldMembers
                    .values()
                    .forEach(group -> group.forEach((claim, held) ->
                            held.forEach(one -> rows.add(new MembershipTable.Row(claim, one.value(), one.span())))));
            return rows;
        }

        Set<String> live() {
            return new Told(oldFactRows(), factRows).live();
        }

        Map<String, String> gone() {
            return new Told(oldFactRows(), factRows).gone(oldMemberRows(), memberRows);
        }
    }
}
