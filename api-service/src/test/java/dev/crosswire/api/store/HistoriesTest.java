package dev.crosswire.api.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.reconcile.Reconciled;
import dev.crosswire.api.reconcile.Reconciler;
import dev.crosswire.api.reconcile.part.Filed;
import dev.crosswire.api.reconcile.part.Link;
import dev.crosswire.api.reconcile.part.Member;
import dev.crosswire.api.reconcile.part.MemoryShelf;
import dev.crosswire.api.reconcile.part.Network;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.api.view.ArrivedReading;
import dev.crosswire.api.view.Held;
import dev.crosswire.api.view.KeptClaim;
import dev.crosswire.api.view.KeptReading;
import dev.crosswire.api.view.KnownClaim;
import dev.crosswire.api.view.Span;
import dev.crosswire.api.view.Swap;
import dev.crosswire.api.view.Timeline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Histories of readings by chance, shuffled, delivered twice, changed and withdrawn: groups kept as readings come make the view, at
 * all times, that all of them at once make. In memory, so that many can be tried: {@code -Dcrosswire.histories=1000}.
 */
class HistoriesTest {
    private static final int READINGS = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void groupsKeptMakeTheViewFromScratch() {
        for (int seed = 0; seed < Integer.getInteger("crosswire.histories", 3); seed++) {
            Random random = new Random(seed);
            List<ArrivedReading> readings = new RandomReadings(random, JSON).make(READINGS);
            List<ArrivedReading> deliveries = new ArrayList<>(readings);
            readings.stream().filter(one -> random.nextInt(4) == 0).forEach(deliveries::add);
            Collections.shuffle(deliveries, random);
            Desk kept = new Desk();
            for (int from = 0, to; from < deliveries.size(); from = to) {
                to = Math.min(deliveries.size(), from + 1 + random.nextInt(12));
                kept.take(deliveries.subList(from, to));
            }
            Desk once = new Desk();
            once.take(readings);
            assertEquals(text(Timeline.all(once.filed())), text(kept.byGroup()), "seed " + seed);
        }
    }

    private static String text(Collection<Held<Reconciled>> facts) {
        Map<String, List<Held<Reconciled>>> byId = new TreeMap<>();
        facts.forEach(held -> byId.computeIfAbsent(held.value().fact().id(), any -> new ArrayList<>())
                .add(held));
        StringBuilder text = new StringBuilder();
        byId.values().forEach(held -> Held.rewrite(List.of(), List.of(), held)
                .forEach(one -> text.append(one).append('\n')));
        return text.toString();
    }

    /** What is kept of the readings that came, in memory. */
    private static final class Desk {
        private final Map<String, Map<Long, KeptReading>> readings = new HashMap<>();
        private final Map<Long, KeptClaim> claims = new HashMap<>();
        private final Map<Long, Filed> filed = new HashMap<>();
        private final MemoryShelf shelf = new MemoryShelf();
        private long rows;

        void take(List<ArrivedReading> batch) {
            Map<Long, Member> leaving = new HashMap<>();
            Map<Long, Member> entering = new HashMap<>();
            batch.stream()
                    .collect(Collectors.groupingBy(one -> one.reading().articleId()))
                    .forEach((article, arrived) -> swap(article, arrived, leaving, entering));
            Network.change(shelf, leaving, entering);
        }

        private void swap(
                String article, List<ArrivedReading> arrived, Map<Long, Member> leaving, Map<Long, Member> entering) {
            Map<Long, KeptReading> kept = readings.computeIfAbsent(article, any -> new HashMap<>());
            List<KeptClaim> own = claims.values().stream()
                    .filter(claim -> claim.articleId().equals(article))
                    .toList();
            Swap swap = Swap.of(List.copyOf(kept.values()), own, arrived);
            swap.readings().forEach((one, span) -> kept.put(one.reading().articleVersion(), kept(one, span)));
            swap.respanned().forEach(one -> kept.put(one.version(), one));
            swap.removed().forEach(claim -> {
                claims.remove(claim.row());
                move(
                        claim.row(),
                        claim.span(),
                        new Span(claim.span().from(), claim.span().from()),
                        leaving,
                        entering);
            });
            swap.moved().forEach(moved -> {
                KeptClaim was = moved.claim();
                claims.put(was.row(), claim(was.row(), was.claimId(), article, was.version(), moved.span()));
                move(was.row(), was.span(), moved.span(), leaving, entering);
            });
            swap.readings().forEach((one, span) -> add(one, span, entering));
        }

        private static KeptReading kept(ArrivedReading one, Span span) {
            return new KeptReading(
                    one.reading().articleId(),
                    one.reading().articleVersion(),
                    one.reading().reader(),
                    one.digest(),
                    one.published(),
                    span);
        }

        private static KeptClaim claim(long row, String id, String article, long version, Span span) {
            return new KeptClaim(row, id, "", 0, article, version, span);
        }

        private void add(ArrivedReading one, Span span, Map<Long, Member> entering) {
            Filed.all(one.reading().claims().stream()
                            .map(claim -> Statement.of(claim, one.reading().publication()))
                            .toList())
                    .forEach(whole -> {
                        long row = ++rows;
                        filed.put(row, whole);
                        long version = one.reading().articleVersion();
                        String id = whole.statement().claim().id();
                        claims.put(row, claim(row, id, one.reading().articleId(), version, span));
                        if (!span.isEmpty()) {
                            entering.put(row, member(row));
                        }
                    });
        }

        private void move(long row, Span before, Span after, Map<Long, Member> leaving, Map<Long, Member> entering) {
            if (!before.isEmpty() && after.isEmpty()) {
                leaving.put(row, member(row));
            } else if (before.isEmpty() && !after.isEmpty()) {
                entering.put(row, member(row));
            }
        }

        private Member member(long row) {
            return filed.get(row).member();
        }

        private List<KnownClaim> known() {
            return claims.values().stream()
                    .map(claim -> new KnownClaim(claim.row(), claim.span()))
                    .toList();
        }

        List<Held<Filed>> filed() {
            return claims.values().stream()
                    .map(claim -> new Held<>(claim.span(), filed.get(claim.row())))
                    .toList();
        }

        /** The view, each group by itself, as the shelf holds them. */
        List<Held<Reconciled>> byGroup() {
            Map<Long, List<KnownClaim>> groups = new TreeMap<>();
            known().stream().filter(claim -> !claim.span().isEmpty()).forEach(claim -> groups.computeIfAbsent(
                            shelf.places.get(claim.row()).group(), any -> new ArrayList<>())
                    .add(claim));
            List<Held<Reconciled>> facts = new ArrayList<>();
            groups.values().forEach(group -> {
                TreeSet<Long> rowsOfGroup =
                        group.stream().map(KnownClaim::row).collect(Collectors.toCollection(TreeSet::new));
                List<Link> links = shelf.links(rowsOfGroup).stream().distinct().toList();
                facts.addAll(Timeline.within(
                        group,
                        this::member,
                        links,
                        Span.union(group.stream().map(KnownClaim::span).toList()),
                        question -> Reconciler.fact(
                                question.numbers().stream().map(filed::get).toList())));
            });
            return facts;
        }
    }
}
