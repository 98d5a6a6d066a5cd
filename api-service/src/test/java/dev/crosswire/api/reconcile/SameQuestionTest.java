package dev.crosswire.api.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of sameness, each with its cases: two claims of two outlets, and whether they answer one question. */
class SameQuestionTest {
    private static boolean joined(PublishedClaim a, PublishedClaim b) {
        return new Reconciler().reconcile(List.of(a, b)).size() == 1;
    }

    private static void check(String a, String b, boolean expected) {
        PublishedClaim first = Given.claim().of(a);
        PublishedClaim second =
                Given.claim().in("a2", "b.example", "2025-03-19").of(b);
        assertEquals(expected, joined(first, second), a + " / " + b);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/reconcile/same-question.csv", delimiter = ';')
    void eachRuleHasItsCases(String rule, String a, String b, boolean expected) {
        check(a, b, expected);
    }

    /** One outlet's article that counts people twice: a caption that lags behind, or two counts. */
    @ParameterizedTest
    @CsvSource({"44, 40, 1", "44, 20, 2"})
    void aCaptionLagsBehindItsArticle(int text, int caption, int facts) {
        String line = "Economy|employ|Acme|worker|=%d worker|Lima|||Acme employs %d workers in Lima";
        List<PublishedClaim> claims = List.of(
                Given.claim().of(line.formatted(text, text)), Given.claim().of(line.formatted(caption, caption)));
        assertEquals(facts, new Reconciler().reconcile(claims).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Other|miss||person|=33 person|Lima|2021-05-02||33 people are missing; Other|miss||person||Lima|2021-05-02||nobody is missing; true",
                "Other|miss||person|=33 person|Lima|2021-05-02||33 people are missing; Other|miss||dog||Lima|2021-05-02||no dog is missing; false"
            })
    void noneIsAnAnswerToHowMany(String count, String none, boolean expected) {
        PublishedClaim counted = Given.claim().of(count);
        PublishedClaim denied =
                Given.claim().in("a2", "b.example", "2025-03-19").denied().of(none);
        assertEquals(
                expected ? 1 : 2,
                new Reconciler().reconcile(List.of(counted, denied)).size());
    }

    /** A count that was told before is no other count; two that lie far apart are, however loosely they are told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "=40 case|the ministry lists 40 cases; =31 case|up from 31; 1",
                "=40 case|the ministry lists 40 cases; =31 case|the ministry lists 31 cases; 2",
                "=40 case|the ministry lists 40 cases; ~900 case|the ministry lists some 900 cases; 2",
                "=40 case|the ministry lists 40 cases; >35 case|the ministry lists over 35 cases; 1",
                "=400 case|the ministry lists 400 cases; >35 case|the ministry lists over 35 cases; 2"
            })
    void twoCountsOfOneArticle(String one, String other, int facts) {
        List<PublishedClaim> claims =
                List.of(one, other).stream().map(SameQuestionTest::cases).toList();
        assertEquals(facts, new Reconciler().reconcile(claims).size());
    }

    private static PublishedClaim cases(String told) {
        String[] parts = told.split("\\|");
        return Given.claim().of("Disaster|list|ministry|case|%s|Lima|||%s".formatted(parts[0], parts[1]));
    }

    @org.junit.jupiter.api.Test
    void aForecastIsNotWhatAPriceCameTo() {
        PublishedClaim came =
                Given.claim().of("Economy|fall|copper|price|=80 US dollar||2021-05-02||copper fell to 80 dollars");
        PublishedClaim may = Given.claim()
                .in("a2", "b.example", "2025-03-19")
                .as(dev.crosswire.contract.Modality.HEDGED)
                .of("Economy|fall|copper|price|=60 US dollar||2021-05-02||copper could fall to 60 dollars");
        assertEquals(2, new Reconciler().reconcile(List.of(came, may)).size());
    }

    @org.junit.jupiter.api.Test
    void whatAnOutletCountsAndWhatItReportsAreTwoCounts() {
        String line = "Injury|injure||person|=%d person|Lyon|2021-05-02|%s|%s";
        List<PublishedClaim> claims = List.of(
                Given.claim().of(line.formatted(14, "police", "14 people were injured")),
                Given.claim().of(line.formatted(1, "", "one person was injured")));
        assertEquals(2, new Reconciler().reconcile(claims).size());
    }

    @org.junit.jupiter.api.Test
    void whatIsNotAgreedIsRejected() {
        PublishedClaim rejects = Given.claim()
                .of("Reject|reject|Vladimir Putin|full ceasefire|||2025-03-18||Putin rejected a full ceasefire");
        PublishedClaim not = Given.claim()
                .in("a2", "b.example", "2025-03-19")
                .denied()
                .of("Agree|agree|Vladimir Putin|full ceasefire|||2025-03-18||Putin did not agree to a full ceasefire");
        List<Reconciled> view = new Reconciler().reconcile(List.of(rejects, not));
        assertEquals(1, view.size());
        assertEquals(
                dev.crosswire.contract.Status.CORROBORATED, view.get(0).fact().status());
    }

    /** Nothing tells which province a town lies in: that of the other article may be its own. */
    @ParameterizedTest
    @CsvSource({"PE, 1", "CO, 2"})
    void aProvinceMayHoldATown(String country, int facts) {
        String line = "Death|kill|quake|person|=9 person|%s|2025-03-18||the quake killed nine people";
        List<PublishedClaim> claims = List.of(
                Given.claim().at("PE").of(line.formatted("Sierra Province<Peru")),
                Given.claim().in("a2", "b.example", "2025-03-19").at(country).of(line.formatted("Quiquijana<Peru")));
        assertEquals(facts, new Reconciler().reconcile(claims).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Death|kill|quake|person|=9 person|southern Peru|2025-03-18||the quake killed nine people in southern Peru; Death|kill|quake|person|=10 person|Arequipa<Peru|2025-03-18||the quake killed ten people in Arequipa; true",
                "Death|kill|quake|person|=9 person|southern Peru|2025-03-18||the quake killed nine people in southern Peru; Death|kill|quake|person|=10 person|Medellin<Colombia|2025-03-18||the quake killed ten people in Medellin; false"
            })
    void aSideOfACountryMayHoldATown(String a, String b, boolean expected) {
        PublishedClaim first = Given.claim().at("PE").of(a);
        PublishedClaim second = Given.claim()
                .in("a2", "b.example", "2025-03-19")
                .at(expected ? "PE" : "CO")
                .of(b);
        assertEquals(expected, joined(first, second), a + " / " + b);
    }
}
