package dev.crosswire.api.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.Fact;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.RelationKind;
import dev.crosswire.contract.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReconcilerTest {
    private static final String DRONES =
            "Attack|attack|Russia|Ukraine|%s drone|Ukraine|2025-03-18/2025-03-19|%s|Russia attacked Ukraine with %s drones";
    private final Reconciler reconciler = new Reconciler();

    private static PublishedClaim drones(String article, String quantity, String speaker, String date) {
        return Given.claim().in(article, article + ".example", date).of(DRONES.formatted(quantity, speaker, quantity));
    }

    private Fact only(PublishedClaim... claims) {
        List<Reconciled> view = reconciler.reconcile(List.of(claims));
        assertEquals(1, view.size(), view.toString());
        return view.get(0).fact();
    }

    @Test
    void aBoundAndARoundingAgreeWithTheCount() {
        Fact fact = only(
                drones("a", "=145", "Ukrainian Air Force", "2025-03-19"),
                drones("b", "=150", "Volodymyr Zelensky", "2025-03-19"),
                drones("c", ">40", "Volodymyr Zelensky", "2025-03-19"));
        assertEquals(Status.CORROBORATED, fact.status());
        assertEquals(2, fact.origins());
        assertEquals(
                "145, according to the Ukrainian Air Force (a.example). Volodymyr Zelensky (b.example) says 150, a rounding of it. "
                        + "Volodymyr Zelensky (c.example) says over 40, a bound that it satisfies. The accounts agree.",
                fact.why());
        assertEquals(
                Set.of(RelationKind.ROUNDS, RelationKind.BOUND_CONSISTENT),
                Set.copyOf(fact.relations().stream()
                        .map(relation -> relation.relation())
                        .toList()));
        assertEquals("How many drones did Russia launch or use against Ukraine on 18–19 March 2025?", fact.question());
    }

    /** A reader may take for a name what holds no word at all. */
    @ParameterizedTest
    @ValueSource(strings = {"***", "€", "—", "…", "’", "\u202e", "🙂"})
    void namesWithoutAWordAreComparedToo(String name) {
        String attack = "Attack|attack|%1$s|%1$s|=7 drone|%1$s|2025-03-18|%1$s|%1$s attacked the town %1$s";
        List<PublishedClaim> claims = new ArrayList<>();
        for (String article : List.of("a", "b", "c")) {
            claims.add(Given.claim()
                    .in(article, article + ".example", "2025-03-19")
                    .of(attack.formatted(article.equals("c") ? "the army" : name)));
        }
        List<Reconciled> view = reconciler.reconcile(claims);
        assertEquals(3, view.stream().mapToInt(fact -> fact.members().size()).sum());
        assertTrue(view.stream().noneMatch(fact -> fact.fact().question().isBlank()));
    }

    @Test
    void twoOutletsOnOneSpeakerAreSingle() {
        assertEquals(
                Status.SINGLE,
                only(
                                drones("a", "=57", "Ukrainian Air Force", "2025-03-19"),
                                drones("b", "=57", "Ukrainian Air Force", "2025-03-19"))
                        .status());
    }

    @Test
    void twoSpeakersWithTwoNumbersDispute() {
        assertEquals(
                Status.DISPUTED,
                only(
                                drones("a", "=57", "Ukrainian Air Force", "2025-03-19"),
                                drones("b", "=93", "Red Cross", "2025-03-19"))
                        .status());
    }

    @Test
    void oneSpeakerWithTwoNumbersUpdates() {
        Fact fact = only(
                drones("a", "=57", "Ukrainian Air Force", "2025-03-19"),
                drones("b", "=93", "Ukrainian Air Force", "2025-03-20"));
        assertEquals(Status.UPDATED, fact.status());
    }

    @Test
    void aTollThatRisesIsAnUpdate() {
        String toll = "Death|kill|truck|person|=%d person|Nice|2016-07-14|%s|%d people were killed in Nice";
        Fact fact = only(
                Given.claim().in("a", "a.example", "2016-07-15").of(toll.formatted(60, "", 60)),
                Given.claim().in("b", "b.example", "2016-07-20").of(toll.formatted(84, "Mayor of Nice", 84)));
        assertEquals(Status.UPDATED, fact.status());
        assertTrue(fact.best().answer().toString().contains("84"), fact.best().toString());
    }

    @Test
    void whatWasToComeAndCameIsAnUpdate() {
        String call = "Call|speak|Donald Trump,Volodymyr Zelensky||||2025-03-19||the two speak by phone";
        Fact fact = only(
                Given.claim().as(Modality.FUTURE).of(call),
                Given.claim().in("b", "b.example", "2025-03-20").of(call));
        assertEquals(Status.UPDATED, fact.status());
    }

    @Test
    void aDenialDisputes() {
        String deal = "Agree|agree|Vladimir Putin|full ceasefire|||2025-03-18|%s|Putin agreed to a full ceasefire";
        Fact fact = only(
                Given.claim().of(deal.formatted("White House")),
                Given.claim().in("b", "b.example", "2025-03-19").denied().of(deal.formatted("Kremlin")));
        assertEquals(Status.DISPUTED, fact.status());
    }

    @Test
    void unrelatedClaimsAreNeverJoined() {
        RandomClaims random = new RandomClaims(42);
        for (int i = 0; i < 10_000; i++) {
            PublishedClaim[] pair = random.unrelated();
            assertEquals(
                    2, reconciler.reconcile(List.of(pair)).size(), () -> pair[0].claim() + " / " + pair[1].claim());
        }
    }

    @Test
    void orderAndRepetitionDoNotMatter() {
        for (int seed = 0; seed < 20; seed++) {
            List<PublishedClaim> claims = new RandomClaims(seed).some(120);
            List<Reconciled> view = reconciler.reconcile(claims);
            List<PublishedClaim> shuffled = new ArrayList<>(claims);
            shuffled.addAll(claims.subList(0, claims.size() / 3));
            Collections.shuffle(shuffled, new Random(seed));
            List<Reconciled> again = reconciler.reconcile(shuffled);
            for (int i = 0; i < view.size(); i++) {
                assertEquals(view.get(i), again.get(i));
            }
            assertEquals(view.size(), again.size());
        }
    }

    @Test
    void everyClaimIsInOneFact() {
        List<PublishedClaim> claims = new RandomClaims(7).some(300);
        List<String> members = reconciler.reconcile(claims).stream()
                .flatMap(r -> r.members().stream())
                .sorted()
                .toList();
        assertEquals(
                claims.stream()
                        .map(c -> c.claim().id())
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                members);
    }
}
