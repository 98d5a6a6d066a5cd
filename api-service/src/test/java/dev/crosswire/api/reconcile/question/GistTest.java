package dev.crosswire.api.reconcile.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.reconcile.Given;
import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.contract.Publication;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GistTest {
    private static final List<String> TYPES = List.of("Attack", "Death", "Disaster", "Economy", "Reject", "Other");
    private static final List<String> COUNTS =
            List.of("", "=7 person", "=7 case", ">3 drone", "=9 schoolgirl", "=9 girl", "=2 day", "=48 hour");
    private static final List<String> TIMES = List.of(
            "",
            "2025-03-18",
            "2025-02",
            "2024",
            "1975-05-01",
            "2025-05-20/2025-06-30",
            "1850",
            "2090-01-01",
            "2025-03/2100");
    private static final String UNDATED = "Attack|act|army|town||||||the army acted against the town";
    private static final List<String> PUBLISHED =
            List.of("2025-03-19", "2025-05-30", "1969-12-30", "1880-01-01", "2085-01-01");

    /** In all pairs of these claims: what the number rules out, the rules do too. */
    @Test
    void whatIsRuledOutClashes() {
        List<Scope> claims = claims();
        int apart = 0;
        int clashing = 0;
        for (Scope a : claims) {
            for (Scope b : claims) {
                String clash = Rules.compare(a, b, new Vocabulary()).clash();
                if (a.gist().apart(b.gist())) {
                    apart++;
                    assertTrue(List.of("type", "time", "count").contains(String.valueOf(clash)), () -> a + " / " + b);
                }
                clashing += clash != null ? 1 : 0;
            }
        }
        assertTrue(apart > 0.7 * clashing, apart + " of " + clashing);
    }

    /** What an undated claim speaks of is told by the last change of its article, for the number as for the rules. */
    @Test
    void anArticleIsOfTheDayOfItsLastChange() {
        PublishedClaim given = Given.claim().in("a", "a.example", "2025-01-02").of(UNDATED);
        Publication changed = new Publication("a.example", null, null, "2025-01-02", "2025-03-19", false);
        Scope late = Scope.of(given.claim(), changed);
        Scope other = scope("Attack", "", "2025-03-18", "2025-03-20");
        assertEquals(null, Rules.compare(late, other, new Vocabulary()).clash());
        assertEquals(false, late.gist().apart(other.gist()));
        assertEquals(true, Scope.of(given.claim(), given.publication()).gist().apart(other.gist()));
    }

    private static List<Scope> claims() {
        List<Scope> claims = new ArrayList<>();
        for (String published : PUBLISHED) {
            for (String type : TYPES) {
                for (String count : COUNTS) {
                    for (String time : TIMES) {
                        claims.add(scope(type, count, time, published));
                    }
                }
            }
        }
        return claims;
    }

    private static Scope scope(String type, String count, String time, String published) {
        PublishedClaim given = Given.claim()
                .in("a-" + published, "a.example", published)
                .of(type + "|act|army|town|" + count + "||" + time + "||the army acted against the town");
        return Scope.of(given.claim(), given.publication());
    }

    @ParameterizedTest
    @CsvSource({
        "Attack, , 2025-03-18, Attack, , 2025-03-19, false",
        "Attack, , 2025-03-18, Economy, , 2025-03-18, true",
        "Attack, , 2025-03-18, Attack, , 2024, true",
        "Death, =7 person, 2025-03-18, Death, =9 person, 2025-03-19, false",
        "Death, =7 person, 2025-03-18, Death, =9 drone, 2025-03-18, true",
        "Death, =7 schoolgirl, 2025-03-18, Death, =7 girl, 2025-03-18, false",
        "Disaster, =7 person, , Disaster, =7 case, , false",
        "Attack, , , Attack, , 2025-03-18, false"
    })
    void typeCountAndTimeRuleOut(
            String type,
            String count,
            String time,
            String otherType,
            String otherCount,
            String otherTime,
            boolean apart) {
        Scope a = scope(type, count == null ? "" : count, time == null ? "" : time, "2025-03-19");
        Scope b = scope(
                otherType, otherCount == null ? "" : otherCount, otherTime == null ? "" : otherTime, "2025-03-20");
        assertEquals(apart, a.gist().apart(b.gist()));
        assertEquals(apart, b.gist().apart(a.gist()));
    }

    @ParameterizedTest
    @CsvSource({
        "the army acted against the town, the army acted against the town at night, false",
        "the army acted against the town, the army had acted hard against another town, false",
        "rain fell on hills north of Lyon, the navy sank two barges off Malta, true"
    })
    void fewCommonWordsAreForeign(String words, String others, boolean foreign) {
        Gist a = told(words).gist();
        Gist b = told(others).gist();
        assertEquals(foreign, a.foreign(b));
        assertEquals(foreign, b.foreign(a));
    }

    private static Scope told(String words) {
        PublishedClaim given = Given.claim().of("Other|act|||||2025-03-18||" + words);
        return Scope.of(given.claim(), given.publication());
    }
}
