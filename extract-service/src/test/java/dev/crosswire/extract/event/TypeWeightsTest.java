package dev.crosswire.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.contract.EventType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeWeightsTest {
    /** "house" makes damage ten times as likely, "hardly" four times. */
    private static final TypeWeights WEIGHTS = new TypeWeights(List.of(
            row("each", EventType.OTHER, 0), row("house", EventType.DAMAGE, 230), row("hardly", EventType.DAMAGE, 139)));

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "house, 1, Damage",
        "house, 0.5, Other",
        "hardly, 1, Other",
        "unknown, 1, Other",
    })
    void takesAnotherTypeOnlyWhereItIsClearlyLikelier(String feature, float strength, EventType expected) {
        assertEquals(expected, WEIGHTS.decided(EventType.OTHER, Map.of(feature, strength)));
    }

    @ParameterizedTest
    @CsvSource({"Attack, Damage", "Damage, Damage"})
    void weighsTheOntologysTypeToo(EventType told, EventType expected) {
        assertEquals(expected, WEIGHTS.decided(told, Map.of("house", 1f)));
    }

    private static List<String> row(String feature, EventType type, int weight) {
        String weights = Arrays.stream(EventType.values())
                .map(each -> each == type ? Integer.toString(weight) : "0")
                .collect(Collectors.joining(" "));
        return List.of(feature, weights);
    }
}
