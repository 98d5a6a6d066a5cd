package dev.crosswire.evaluation.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the view holds of the sample articles. */
interface RunView extends RunPart {
    int SEED_COUNT = 5;

    @Test
    @Order(1)
    default void showsTheViewOfEverySampleArticle() throws Exception {
        assertTrue(run().said().contains("QUESTION"), run().said());
        Set<String> ids = new HashSet<>();
        run().items("articles").forEach(article -> ids.add(article.path("id").asText()));
        assertEquals(SEED_COUNT, ids.size(), ids.toString());
        assertFalse(run().items("facts").isEmpty());
    }

    /** A rehearsal came before the first start of this build. */
    @Test
    @Order(1)
    default void theServicesHoldTheirClassesTogether() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "what a process maps is read as Linux tells it");
        int sharing = 0;
        for (ProcessHandle process : run().processes()) {
            Path mapped = Path.of("/proc", Long.toString(process.pid()), "maps");
            sharing += Files.readString(mapped).contains("/common.jsa") ? 1 : 0;
        }
        assertEquals(3, sharing);
    }

    /** The numbers of the night's attacks, with who stands behind each; where nobody is named, the outlet does. */
    @ParameterizedTest
    @Order(2)
    @CsvSource({
        "40, >, drone, Volodymyr Zelensky",
        "150, =, drone, Volodymyr Zelensky",
        "145, =, drone, Ukrainian Air Force",
        "72, =, drone, Ukrainian Air Force",
        "57, =, drone, Russian Ministry of Defence",
        "35, =, drone, Russian Ministry of Defence",
        "2, =, ballistic missile, Ukrainian Air Force",
        "4, =, anti-aircraft missile, Ukrainian Air Force",
        "56, =, simulator drone, ''",
        "1, =, person, Ukrainian authorities",
        "14, =, person, Ukrainian authorities",
        "36, =, house, Kyiv regional police",
        "372, =, prisoner, ''",
    })
    default void everyNumberOfTheNightStandsWithItsSpeakerInAFact(
            BigDecimal value, String comparator, String unit, String speaker) throws Exception {
        List<JsonNode> withNumber = run().items("claims").stream()
                .filter(claim -> isQuantity(claim.path("quantity"), value, comparator, unit))
                .toList();
        Set<String> speakers = withNumber.stream()
                .map(claim ->
                        claim.path("attribution").path("source").path("name").asText(""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(speakers.contains(speaker), value + " " + unit + " is said by " + speakers);
        for (JsonNode claim : withNumber) {
            assertTrue(factIds().contains(claim.path("factId").asText()), "no fact holds " + claim);
        }
    }

    /** What must hold, and held before reading and reconciling were last changed. */
    @Test
    @Order(3)
    default void overForty150And145AreAnswersToOneQuestion() throws Exception {
        boolean together = run().items("facts").stream().anyMatch(fact -> {
            Set<String> answers = new HashSet<>();
            fact.path("positions").forEach(position -> {
                JsonNode quantity = position.path("answer").path("quantity");
                answers.add(quantity.path("comparator").asText()
                        + quantity.path("value").asText());
            });
            return answers.containsAll(Set.of(">40", "=150", "=145"));
        });
        assertTrue(together, "no fact has over 40, 150 and 145 among its positions");
    }

    @Test
    @Order(4)
    default void evidenceIsTheArticlesVeryText() throws Exception {
        Map<String, String> bodies = new HashMap<>();
        for (ObjectNode article : StartedRun.samples()) {
            bodies.put(article.path("id").asText(), article.path("articleBody").asText());
        }
        for (JsonNode claim : run().items("claims")) {
            String body = bodies.get(claim.path("articleId").asText());
            JsonNode evidence = claim.path("evidence");
            int start = body.offsetByCodePoints(0, evidence.path("start").asInt());
            int end = body.offsetByCodePoints(0, evidence.path("end").asInt());
            assertEquals(evidence.path("exact").asText(), body.substring(start, end), claim.toString());
        }
    }

    private Set<String> factIds() throws Exception {
        Set<String> ids = new HashSet<>();
        run().items("facts").forEach(fact -> ids.add(fact.path("id").asText()));
        return ids;
    }

    private static boolean isQuantity(JsonNode quantity, BigDecimal value, String comparator, String unit) {
        return quantity.path("value").isNumber()
                && quantity.path("value").decimalValue().compareTo(value) == 0
                && quantity.path("comparator").asText().equals(comparator)
                && quantity.path("unit").asText().equals(unit);
    }
}
