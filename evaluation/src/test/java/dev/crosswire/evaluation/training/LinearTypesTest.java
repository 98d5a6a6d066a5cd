package dev.crosswire.evaluation.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinearTypesTest {
    @Test
    void learnsWhatSpeaksForATypeAndLeavesOutWhatIsSeldom() {
        Map<String, double[]> rows = LinearTypes.learnt(examples());
        assertEquals(Set.of("each", "object=house", "object=law", "object=man"), rows.keySet());
        double[] house = rows.get("object=house");
        assertTrue(house[EventType.DAMAGE.ordinal()] > 1, "a house speaks for damage");
        assertTrue(house[EventType.VOTE.ordinal()] < -1, "and against a vote");
        assertTrue(rows.get("each")[EventType.CALL.ordinal()] < -5, "a type without examples is not told");
    }

    @Test
    void learnsTheSameFromTheSame() {
        Map<String, double[]> first = LinearTypes.learnt(examples());
        Map<String, double[]> second = LinearTypes.learnt(examples());
        first.forEach((name, row) -> assertArrayEquals(row, second.get(name), 0, name));
    }

    @Test
    void refusesTooFewTypes() {
        List<Example> one = List.of(example(EventType.DAMAGE, "object=house"));
        assertThrows(IllegalArgumentException.class, () -> LinearTypes.learnt(one));
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            examples.add(example(EventType.DAMAGE, "object=house"));
            examples.add(example(EventType.VOTE, "object=law"));
            examples.add(example(EventType.DEATH, "object=man"));
        }
        examples.add(new Example(EventType.OTHER, EventType.VOTE, Map.of("object=law", 1f, "object=once", 1f)));
        return examples;
    }

    private static Example example(EventType marked, String feature) {
        return new Example(EventType.OTHER, marked, Map.of(feature, 1f));
    }
}
