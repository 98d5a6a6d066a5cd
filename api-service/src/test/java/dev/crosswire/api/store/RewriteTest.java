package dev.crosswire.api.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.Samples;
import dev.crosswire.api.reconcile.part.Filed;
import dev.crosswire.api.reconcile.part.Link;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.api.view.KnownClaim;
import dev.crosswire.api.view.Span;
import dev.crosswire.contract.Reading;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which stored facts a batch leaves as they are. Two questions: Kursk has claims 1 and 2, Sumy claim 3. */
class RewriteTest {
    private static final long GROUP = 1;
    private static final Map<Long, Filed> CLAIMS = new HashMap<>();
    private static final List<Span> EVER = List.of(new Span(Instant.EPOCH, Instant.MAX));
    private static final List<Link> LINKS = List.of(new Link(2, 1, 3), new Link(4, 1, 3), new Link(4, 2, 3));

    /** The claims that the last rewriting wanted whole. */
    private Set<Long> wanted;

    private final JsonText json = new JsonText(new ObjectMapper());
    private final FactTable facts = new FactTable(json);

    private static KnownClaim claim(long row, String article, String place) {
        Reading reading = Samples.reading(
                article, 1, article + ".example", null, List.of(Samples.intercepted(article, 1, 35, place, null, 1)));
        Statement statement = Statement.of(reading.claims().get(0), reading.publication());
        CLAIMS.put(row, new Filed(statement, 0, null));
        return new KnownClaim(row, new Span(Instant.parse("2025-03-19T00:00:00Z"), Instant.MAX));
    }

    private static final KnownClaim KURSK = claim(1, "a", "Kursk");
    private static final KnownClaim KURSK_TOO = claim(2, "b", "Kursk");
    private static final KnownClaim SUMY = claim(3, "c", "Sumy");
    private static final KnownClaim KURSK_LATER = claim(4, "d", "Kursk");

    private List<FactTable.Row> rows(List<FactTable.Row> stored, KnownClaim... claims) {
        Map<String, List<FactTable.Row>> old =
                stored.stream().collect(Collectors.groupingBy(FactTable.Row::id, TreeMap::new, Collectors.toList()));
        Rewrite rewrite = new Rewrite(facts, json, Map.of(GROUP, old), Map.of());
        rewrite.ask(
                Map.of(GROUP, EVER),
                Map.of(GROUP, List.of(claims)),
                row -> CLAIMS.get(row).member(),
                LINKS.stream().collect(Collectors.groupingBy(Link::later)));
        wanted = rewrite.wanted();
        Map<Long, Filed> whole = new HashMap<>(CLAIMS);
        whole.keySet().retainAll(wanted);
        return rewrite.make(whole::get).join().facts();
    }

    /** As an earlier version of the program, with other words, had stored them. */
    private List<FactTable.Row> stored() {
        return rows(List.of(), KURSK, KURSK_TOO, SUMY).stream()
                .map(row -> new FactTable.Row(
                        row.id(),
                        row.span(),
                        row.group(),
                        row.turn(),
                        new FactBody(
                                FactBody.digest("in other words, " + row.body().claims()),
                                row.body().answer(),
                                row.body().claims(),
                                null)))
                .toList();
    }

    private static Map<String, UUID> told(List<FactTable.Row> rows) {
        return rows.stream()
                .collect(Collectors.toMap(FactTable.Row::id, row -> row.body().digest()));
    }

    @Test
    void whoseClaimsAreTheSameIsNotMadeAgain() {
        List<FactTable.Row> stored = stored();
        assertEquals(2, stored.size());
        assertEquals(told(stored), told(rows(stored, KURSK, KURSK_TOO, SUMY)));
        assertEquals(Set.of(), wanted);
    }

    @Test
    void whoseClaimsChangedIsMadeAgainAndNoOther() {
        List<FactTable.Row> stored = stored();
        Map<String, UUID> told = told(rows(stored, KURSK, KURSK_TOO, SUMY, KURSK_LATER));
        assertEquals(Set.of(1L, 2L, 4L), wanted);
        Map<String, UUID> fresh = told(rows(List.of(), KURSK, KURSK_TOO, SUMY, KURSK_LATER));
        String sumy = told(rows(List.of(), SUMY)).keySet().iterator().next();
        assertEquals(2, told.size());
        told.forEach((id, body) -> assertEquals(id.equals(sumy) ? told(stored).get(sumy) : fresh.get(id), body));
    }

    @Test
    void whoseClaimLeftIsMadeAgain() {
        List<FactTable.Row> stored = stored();
        Map<String, UUID> told = told(rows(stored, KURSK, SUMY));
        Map<String, UUID> fresh = told(rows(List.of(), KURSK, SUMY));
        String sumy = told(rows(List.of(), SUMY)).keySet().iterator().next();
        told.forEach((id, body) -> assertEquals(id.equals(sumy) ? told(stored).get(sumy) : fresh.get(id), body));
    }
}
