package dev.crosswire.api.reconcile.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.reconcile.Given;
import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.contract.Modality;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every signal, with two claims between which it is found ({@code signals.tsv}). */
class SignalTest {
    /** Those that no two lines of the table can show: what is always there, one article, and how sure a claim is. */
    private static final Set<Signal> ELSEWHERE =
            EnumSet.of(Signal.BASE, Signal.SAME_ARTICLE, Signal.NEWS_IN_ARTICLE, Signal.OTHER_MODALITY);

    static List<String[]> rows() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SignalTest.class.getResourceAsStream("/reconcile/signals.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }

    private static Scope scope(PublishedClaim claim) {
        return Scope.of(claim.claim(), claim.publication());
    }

    private static Findings compare(PublishedClaim a, PublishedClaim b) {
        return Rules.compare(scope(a), scope(b), new Vocabulary());
    }

    private static Given other() {
        return Given.claim().in("a2", "b.example", "2025-03-19");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isFound(String signal, String a, String b) {
        Findings found = compare(Given.claim().of(a), other().of(b));
        assertNull(found.clash());
        assertNotEquals(0, found.strength(Signal.valueOf(signal)), a + " / " + b);
    }

    @Test
    void everySignalHasARowAndAWeight() throws IOException {
        Set<Signal> shown = rows().stream()
                .map(row -> Signal.valueOf(row[0]))
                .collect(Collectors.toCollection(() -> EnumSet.copyOf(ELSEWHERE)));
        assertEquals(EnumSet.allOf(Signal.class), shown);
        Set<String> weighed =
                Resource.rows("signals.tsv").stream().map(row -> row[0]).collect(Collectors.toSet());
        assertTrue(weighed.containsAll(
                Arrays.stream(Signal.values()).map(Signal::name).toList()));
    }

    @Test
    void anArticleThatGoesOn() {
        String claim = "Attack|shoot|gunman|guard|||||";
        assertNotEquals(
                0,
                compare(Given.claim().of(claim), Given.claim().of(claim.replace("guard", "clerk")))
                        .strength(Signal.NEWS_IN_ARTICLE));
        assertNotEquals(
                0,
                compare(Given.claim().of(claim), Given.claim().of("Attack|shoot|gunman|guard||||police|"))
                        .strength(Signal.SAME_ARTICLE));
    }

    @Test
    void howSureAClaimIs() {
        String claim = "Attack|shoot|gunman|guard|||||";
        Findings found =
                compare(Given.claim().of(claim), other().as(Modality.HEDGED).of(claim));
        assertNotEquals(0, found.strength(Signal.OTHER_MODALITY));
    }
}
