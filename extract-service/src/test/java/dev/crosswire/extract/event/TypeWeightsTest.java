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
    /** "house" makes damage ten times as likely, "wall" three and a half times. */
    private static final TypeWeights WEIGHTS = new TypeWeights(List.of(
            row("each", EventType.OTHER, 0), row("house", EventType.DAMAGE, 230), row("wall", EventType.DAMAGE, 125)));

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "OTHER, house, 1, DAMAGE",
        "OTHER, house, 0.25, OTHER",
        "OTHER, wall, 1, DAMAGE",
        "OTHER, unknown, 1, OTHER",
        "ATTACK, house, 1, DAMAGE",
        "ATTACK, wall, 1, ATTACK",
        "DAMAGE, unknown, 1, DAMAGE",
    })
    void takesAnotherTypeOnlyWhereItIsClearlyLikelier(
            EventType told, String feature, float strength, EventType expected) {
        assertEquals(expected, WEIGHTS.decided(told, Map.of(feature, strength)));
    }

    private static List<String> row(String feature, EventType type, int weight) {
        String weights = Arrays.stream(EventType.values())
                .map(each -> each == type ? Integer.toString(weight) : "0")
                .collect(Collectors.joining(" "));
        return List.of(feature, weights);
    }
}
