package dev.crosswire.launcher.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {
    @Test
    void readsWhatLinuxTells() {
        List<String> rollup = List.of(
                "5587-7ffd ---p 00000000 00:00 0                  [rollup]",
                "Rss:              123456 kB",
                "Pss:               98765 kB",
                "Pss_Dirty:         11111 kB");
        assertEquals(new Memory(98765, 123456), Memory.fromRollup(rollup));
    }

    @Test
    void knowsOfThisProcess() {
        Memory own = Memory.of(ProcessHandle.current().pid()).orElseThrow();
        assertTrue(own.rss() > 10_000, own.toString());
        assertTrue(own.pss() <= own.rss(), own.toString());
    }
}
