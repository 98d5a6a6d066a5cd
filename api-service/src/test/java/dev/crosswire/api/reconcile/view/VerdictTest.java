package dev.crosswire.api.reconcile.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.api.reconcile.Given;
import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.contract.Fact;
import dev.crosswire.contract.Modality;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two claims of one question, and what they come to. */
class VerdictTest {
    private static PublishedClaim claim(String article, String outlet, String date, String line) {
        Given given = Given.claim().in(article, outlet, date);
        return line.startsWith("not ") ? given.denied().of(line.substring(4)) : given.of(line);
    }

    private static PublishedClaim toCome(String article, String outlet, String date, String line) {
        return Given.claim().in(article, outlet, date).as(Modality.FUTURE).of(line);
    }

    private static Fact fact(PublishedClaim... claims) {
        List<Statement> statements = Stream.of(claims)
                .map(claim -> Statement.of(claim.claim(), claim.publication()))
                .sorted(Statement.CANONICAL)
                .toList();
        return FactView.of("f", null, statements);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Vote|reach|turnout|half|<0.5 share of voters||||turnout was well under half; not Vote|reach|turnout|half|=0.5 share of voters||||they failed to get 50 percent out; corroborated",
                "Vote|reach|turnout|half|=0.5 share of voters||||just half came; not Vote|reach|turnout|half|=0.5 share of voters||||they failed to get 50 percent out; disputed",
                "Other|strike|welders||>10000 worker||||more than 10000 walked out at noon; Other|strike|welders||=10000 worker||||a strike of 10000 began; corroborated",
                "Evaluate|lack|United|confidence||||| United lack confidence; not Evaluate|expect|United|win||||| United do not expect to win; corroborated",
                "Evaluate|expect|United|win||||| United expect to win; not Evaluate|expect|United|win||||| United do not expect to win; disputed",
                "Legal|charge|police|Jo Bloggs||||| police charged Jo Bloggs; not Legal|hold|police|Jo Bloggs||||| police do not hold Jo Bloggs; disputed",
                "Promise|come back|sheriff|||||| we return at 9:00; Promise|hold|sheriff|||||| he held it at 9 p.m.; corroborated",
                "Other|build|Acme|mill|||1931||the mill was built in 1931; Other|build|Acme|mill|||1932||the mill was built in 1932; disputed",
                "Promise|come back|sheriff|||||| we return at 8:00; Promise|hold|sheriff|||||| he held it at 9 p.m.; disputed"
            })
    void twoOutletsOnOneDay(String one, String other, String status) {
        Fact fact = fact(claim("a", "a.example", "2025-03-19", one), claim("b", "b.example", "2025-03-19", other));
        assertEquals(status, fact.status().label(), fact.why());
    }

    /** Those in shelters and the missing are counted anew as the dead are. */
    @Test
    void aHeadcountIsUpdatedByWhoAnswersForIt() {
        String line = "Other|shelter|person|camp|=%d person|Lima||%s|%d people shelter in camps";
        Fact fact = fact(
                claim("a", "a.example", "2025-03-19", line.formatted(1200, "officials", 1200)),
                claim("b", "b.example", "2025-03-21", line.formatted(1028, "government spokesman", 1028)));
        assertEquals("updated", fact.status().label(), fact.why());
    }

    @ParameterizedTest
    @CsvSource({"a, 2025-03-19, disputed", "b, 2025-03-20, updated"})
    void oneOutletCorrectsItselfOnlyInAnotherArticle(String article, String date, String status) {
        String staff = "Economy|employ|Acme|staff|=%d staff|Lima|||Acme has %d staff";
        Fact fact = fact(
                claim("a", "a.example", "2025-03-19", staff.formatted(44000, 44000)),
                claim(article, "a.example", date, staff.formatted(38000, 38000)));
        assertEquals(status, fact.status().label(), fact.why());
    }

    @Test
    void anOfferIsRaisedInTheArticleThatTellsOfIt() {
        String offer = "Propose|offer|Acme|Umbra|=%d US dollar||||Acme offers %d";
        Fact fact = fact(
                claim("a", "a.example", "2025-03-19", offer.formatted(160, 160)),
                claim("a", "a.example", "2025-03-19", offer.formatted(184, 184)));
        assertEquals("updated", fact.status().label(), fact.why());
    }

    @ParameterizedTest
    @CsvSource({"a.example, updated", "c.example, updated"})
    void whatIsNotKnownYetIsNoAnswerToHoldAgainstALaterOne(String outlet, String status) {
        Fact fact = fact(
                claim("a", "a.example", "2025-03-19", "not Other|know|police|attacker|||||we don't know who did it"),
                claim(
                        "b",
                        "b.example",
                        "2025-03-19",
                        "not Legal|identify|police|attacker|||||he is not yet identified"),
                claim("c", outlet, "2025-03-21", "Legal|identify|police|attacker|||||police identified the attacker"));
        assertEquals(status, fact.status().label(), fact.why());
        assertEquals("+", fact.best().polarity().label());
    }

    /** What is told as still to come after it was told as having come is told late, not changed; unless its day was past. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-18, '', 2025-03-19, updated",
        "2025-03-19, '', 2025-03-19, updated",
        "2025-03-20, '', 2025-03-19, corroborated",
        "2025-03-19T10:00:00Z, '', 2025-03-19, corroborated",
        "2025-03-20, 2025-03-19, 2025-03-19, updated"
    })
    void whatWasToComeHasComeWhereItWasForetoldBefore(String foretold, String day, String told, String status) {
        String line = "Operate|close|council|bridge|||%s||the council closes the bridge";
        Fact fact = fact(
                toCome("a", "a.example", foretold, line.formatted(day)),
                claim("b", "b.example", told, line.formatted("")));
        assertEquals(status, fact.status().label(), fact.why());
    }

    @ParameterizedTest
    @CsvSource({"Vote, 2025-03-20, updated", "Vote, 2025-03-19, disputed", "Economy, 2025-03-20, disputed"})
    void aShareOfVotesChangesUntilAllAreCounted(String type, String date, String status) {
        String line = "%s|get|Ann Lee|vote|=%s share of votes||||Ann Lee has %s";
        Fact fact = fact(
                claim("a", "a.example", "2025-03-19", line.formatted(type, "0.81", "81%")),
                claim("b", "b.example", date, line.formatted(type, "0.7943", "79.43%")));
        assertEquals(status, fact.status().label(), fact.why());
    }

    /** Who is quoted with the other figure only afterwards has not come round to the one that others give. */
    @ParameterizedTest
    @CsvSource({"2025-03-19, 2025-03-21, disputed", "2025-03-21, 2025-03-19, updated"})
    void aSpeakerRevisesWhatWasSaidBefore(String three, String four, String status) {
        String line = "Damage|destroy|storm|barn|=%d barn|||Jo Bloggs|%d barns";
        Fact fact = fact(
                claim("a", "a.example", three, line.formatted(3, 3)),
                claim("b", "b.example", "2025-03-21", "Damage|destroy|storm|barn|=3 barn||||3 barns"),
                claim("c", "c.example", four, line.formatted(4, 4)));
        assertEquals(status, fact.status().label(), fact.why());
    }

    @Test
    void saysWhoSaysSoInOtherWords() {
        Fact fact = fact(
                claim("a", "a.example", "2025-03-19", "Evaluate|lack|United|confidence|||||United lack confidence"),
                claim(
                        "b",
                        "b.example",
                        "2025-03-20",
                        "not Evaluate|expect|United|win|||||United do not expect to win"));
        assertEquals(
                "“United do not expect to win”, according to b.example. a.example says so in other words, “United lack confidence”. The accounts agree.",
                fact.why());
    }
}
