package dev.crosswire.launcher.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.crosswire.launcher.RunFailure;
import dev.crosswire.launcher.operate.Arguments;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a chaos run has before it, by its options. */
class ChaosPlanTest {
    @Test
    void asMuchHappensAsIsAskedForInAnOrderThatTheSeedGives() {
        ChaosPlan plan = plan("--kills=3", "--freezes=2", "--cuts=1");
        Deque<Accident> sequence = plan.sequence(new Random(7));
        assertEquals(3, Collections.frequency(sequence, Accident.KILL));
        assertEquals(2, Collections.frequency(sequence, Accident.FREEZE));
        assertEquals(1, Collections.frequency(sequence, Accident.CUT));
        assertEquals(List.copyOf(sequence), List.copyOf(plan.sequence(new Random(7))));
        assertEquals(0, plan.calm().sequence(new Random(7)).size());
    }

    @Test
    void articlesAreDueAsAccidentsPass() {
        ChaosPlan plan = plan("--kills=2", "--freezes=1", "--cuts=1", "--articles=8");
        assertEquals(List.of(0, 2, 8), List.of(plan.due(4), plan.due(3), plan.due(0)));
    }

    @Test
    void ofSeveralBrokersOneAtMostIsAwayAtATime() {
        List<String> shuffled = List.of("broker-2", "broker", "api-service", "broker-3", "database");
        assertEquals(List.of("broker-2", "api-service", "database"), plan().victims(shuffled, 3));
        assertEquals(List.of("broker-2"), plan("--only=broker").victims(shuffled, 3));
        assertThrows(RunFailure.class, () -> plan("--only=nobody").victims(shuffled, 3));
    }

    private static ChaosPlan plan(String... options) {
        return ChaosPlan.of(Arguments.parse(List.of(options), ChaosPlan.OPTIONS));
    }
}
