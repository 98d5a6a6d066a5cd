package dev.crosswire.evaluation.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Processes are killed, frozen and cut off, and nothing is lost, doubled or different. The figures are printed. */
class ChaosIT {
    @TempDir
    private Path data;

    /**
     * As short as can be, with one of each process: whatever happens to it, all wait for it. By this seed the service
     * that takes articles in is cut off while the view and the database are killed; then the view's stands still while
     * the broker is killed.
     */
    @Test
    void aFewAccidentsChangeNothing() throws Exception {
        String printed = assertSame(
                "--kills=3",
                "--freezes=1",
                "--cuts=1",
                "--longest=8",
                "--articles=5",
                "--brokers=1",
                "--instances=1",
                "--seed=1524");
        assertTrue(printed.contains("killed 3, frozen 1, cut off 1, lost 0"), printed);
    }

    /** Of three brokers one is away again and again: {@code -Dchaos=brokers}. */
    @Test
    @EnabledIfSystemProperty(named = "chaos", matches = "brokers")
    void ofThreeBrokersAnyOneMayBeAway() throws Exception {
        String printed = assertSame(
                "--kills=10", "--freezes=0", "--cuts=0", "--articles=20", "--brokers=3", "--only=broker", "--seed=5");
        String disturbed = printed.lines()
                .filter(line -> line.startsWith("disturbed"))
                .findFirst()
                .orElseThrow();
        assertTrue(disturbed.contains("of them to be repeated 0,"), disturbed);
    }

    private String assertSame(String... options) throws Exception {
        String[] words = new String[options.length + 2];
        words[0] = "chaos";
        words[1] = "--data-dir=" + data;
        System.arraycopy(options, 0, words, 2, options.length);
        String printed = CrosswireProcess.alone(words);
        System.out.println(printed);
        assertTrue(printed.contains("lost 0, doubled 0"), printed);
        assertTrue(printed.contains("the views are the same, byte for byte"), printed);
        return printed;
    }
}
