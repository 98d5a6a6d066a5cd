package dev.crosswire.launcher.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final String CLEAR = "\r\u001b[K";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private Progress progress(boolean terminal) {
        return new Progress(new PrintStream(written, true, StandardCharsets.UTF_8), terminal, 20);
    }

    private String written() {
        return written.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "|");
    }

    @Test
    void onATerminalWhatIsDoneTakesTheLineOfWhatWasBeingDone() {
        Progress progress = progress(true);
        progress.doing("reading: 1 of 5 articles");
        progress.say("read");
        assertEquals(CLEAR + "reading: 1 of 5 art" + CLEAR + "read|", written());
    }

    @Test
    void whatIsOfPassingInterestLeavesNothingBehind() {
        Progress progress = progress(true);
        progress.passing().say("ready");
        progress.say("rehearsed");
        assertEquals(CLEAR + "ready" + CLEAR + "rehearsed|", written());
    }

    @Test
    void elsewhereAMomentsWorkIsNotTold() {
        Progress progress = progress(false);
        progress.doing("reading");
        progress.passing().say("ready");
        progress.say("rehearsed");
        assertEquals("rehearsed|", written());
    }
}
