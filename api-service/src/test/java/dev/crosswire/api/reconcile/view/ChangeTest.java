package dev.crosswire.api.reconcile.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.api.reconcile.Given;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.contract.Fact;
import dev.crosswire.contract.Modality;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules by which a later answer replaces an earlier one, each with its cases: the same claims on one day dispute each other. */
class ChangeTest {
    private static Fact fact(String earlier, String later, String date) {
        return FactView.of(
                "f",
                null,
                Stream.of(given("a", "2025-03-19", earlier), given("b", date, later))
                        .sorted(Statement.CANONICAL)
                        .toList());
    }

    private static Statement given(String article, String date, String line) {
        Given given = Given.claim().in(article, article + ".example", date);
        List<String> words = List.of(line.split(" ", 2));
        var claim =
                switch (words.get(0)) {
                    case "not" -> given.denied().of(words.get(1));
                    case "toCome" -> given.as(Modality.FUTURE).of(words.get(1));
                    case "notToCome" -> given.denied().as(Modality.FUTURE).of(words.get(1));
                    default -> given.of(line);
                };
        return Statement.of(claim.claim(), claim.publication());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "one actor; Reject|refuse|Acme|merger|||||Acme refused the merger; Agree|accept|Acme|merger|||||Acme accepted the merger; updated",
                "one actor; Propose|offer|Acme|Umbra share|=18 euro per share||||Acme offers 18 euros a share; Propose|offer|Acme|Umbra share|=20 euro per share||||Acme offers 20 euros a share; updated",
                "another actor; Reject|refuse|Acme|merger|||||Acme refused the merger; Agree|accept|Bolt|merger|||||Bolt accepted the merger; disputed",
                "not yet; not Other|speak|Ana Quispe||||||Ana Quispe has not spoken in public; Other|speak|Ana Quispe||||||Ana Quispe spoke in public; updated",
                "not to come; notToCome Operate|open|council|bridge|||||the council does not plan to open the bridge; Operate|open|council|bridge|||||the council opened the bridge; updated",
                "passing; Other|miss||person|=2 person||||two people are missing; not Other|remain missing||person|||||nobody remains missing; updated",
                "passing; Damage|cut off||village|=9 village||||nine villages are cut off; Damage|cut off||village|=4 village||||four villages are cut off; updated",
                "staying; Damage|destroy||village|=9 village||||nine villages were destroyed; Damage|burn||village|=4 village||||four villages burned; disputed",
                "told as a revision; Economy|cost|strike|mine|=3 euro||||the strike costs the mine 3 euros; Economy|cost|strike|mine|=7 euro||||the strike now costs the mine 7 euros; updated",
                "told as none; Economy|cost|strike|mine|=3 euro||||the strike costs the mine 3 euros; Economy|cost|strike|mine|=7 euro||||the strike costs the mine 7 euros; disputed"
            })
    void aLaterAnswerReplacesAnEarlierOne(String rule, String earlier, String later, String status) {
        Fact fact = fact(earlier, later, "2025-03-21");
        assertEquals(status, fact.status().label(), rule + ": " + fact.why());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Reject|refuse|Acme|merger|||||Acme refused the merger; Agree|accept|Acme|merger|||||Acme accepted the merger",
                "Economy|cost|strike|mine|=3 euro||||the strike costs the mine 3 euros; Economy|cost|strike|mine|=7 euro||||the strike now costs the mine 7 euros",
                "Damage|cut off||village|=9 village||||nine villages are cut off; Damage|cut off||village|=4 village||||four villages are cut off"
            })
    void onOneDayTheyDisputeEachOther(String one, String other) {
        Fact fact = fact(one, other, "2025-03-19");
        assertEquals("disputed", fact.status().label(), fact.why());
    }
}
