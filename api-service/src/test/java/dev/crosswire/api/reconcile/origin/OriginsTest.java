package dev.crosswire.api.reconcile.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.api.reconcile.Given;
import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.reconcile.question.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {
    @ParameterizedTest
    @CsvSource({
        "Ukrainian officials, Ukrainian authorities, true",
        "Kyiv authorities, Ukraine, false",
        "Russia, Russian authorities, true",
        "Russian Ministry of Defence, Russian authorities, false",
        "T. Walton, Harvey County Sheriff T. Walton, true",
        "Volodymyr Zelensky, Vladimir Putin, false",
        "officials, police, false"
    })
    void oneSpeaker(String a, String b, boolean expected) {
        assertEquals(expected, Speakers.same(a, b));
    }

    private static long origins(PublishedClaim... claims) {
        List<Statement> statements = Arrays.stream(claims)
                .map(claim -> Statement.of(claim.claim(), claim.publication()))
                .toList();
        return Origins.of(statements).values().stream().distinct().count();
    }

    @Test
    void twoOutletsThatCiteOneSpeakerAreOneOrigin() {
        String line =
                "Intercept|shoot down|Russia|drone|=57 drone|||Russian Ministry of Defence|57 drones were shot down";
        assertEquals(
                1,
                origins(
                        Given.claim().of(line),
                        Given.claim().in("a2", "b.example", "2025-03-19").of(line)));
    }

    @Test
    void copiedWordingIsOneOriginAndOwnWordingIsNot() {
        String copied =
                "Respond|take|another ship|passenger|=103 passenger||||Another boat carried the 103 passengers to a harbour in the north";
        String own =
                "Respond|take|ship|passenger|=103 passenger||||All of the 103 tourists were brought ashore by a second vessel";
        PublishedClaim first = Given.claim().of(copied);
        PublishedClaim second =
                Given.claim().in("a2", "b.example", "2025-03-19").of(copied);
        PublishedClaim third = Given.claim().in("a3", "c.example", "2025-03-19").of(own);
        assertEquals(1, origins(first, second));
        assertEquals(2, origins(first, second, third));
    }

    @Test
    void whoCopiesASpeakersWordsIsNoOriginOfItsOwn() {
        String line = "Promise|pledge|Acme|plant||||%s|the plant will be rebuilt on the same ground within two years";
        PublishedClaim said = Given.claim().of(line.formatted("Jo Bloggs"));
        assertEquals(
                1,
                origins(said, Given.claim().in("a2", "b.example", "2025-03-19").of(line.formatted(""))));
    }

    @Test
    void oneQuotationIsOfOneSpeaker() {
        String line = "Promise|pledge|Acme|plant||||%s|%s";
        String quoted = "we will rebuild it";
        PublishedClaim first = Given.claim().of(line.formatted("Jo Bloggs", quoted));
        assertEquals(
                1,
                origins(
                        first,
                        Given.claim()
                                .in("a2", "b.example", "2025-03-19")
                                .of(line.formatted("head of the firm", quoted))));
        assertEquals(
                2,
                origins(
                        first,
                        Given.claim()
                                .in("a2", "b.example", "2025-03-19")
                                .of(line.formatted("lenders", "they rebuild it"))));
    }

    @Test
    void aJointSpeakerIsNoNewOriginBesideOneOfItsParts() {
        String line = "Damage|strike|Russia|power infrastructure|||| %s |power infrastructure was hit";
        assertEquals(
                1,
                origins(
                        Given.claim().of(line.formatted("Ukrzaliznytsia")),
                        Given.claim()
                                .in("a2", "b.example", "2025-03-19")
                                .of(line.formatted("Ukrainian authorities; Ukrzaliznytsia"))));
    }

    @Test
    void whoOnlyPassesOnIsNoOrigin() {
        PublishedClaim asserts =
                Given.claim().of("Order|order|Norway|halt of exports||||Norway|Norway ordered a halt of exports");
        PublishedClaim passesOn = Given.claim()
                .in("a2", "b.example", "2025-03-19")
                .as(dev.crosswire.contract.Modality.HEDGED)
                .of("Order|order|Norway|halt of exports||||Sweden|Norway was allegedly ordering a halt of exports");
        assertEquals(1, origins(asserts, passesOn));
    }
}
