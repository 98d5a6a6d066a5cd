package dev.crosswire.evaluation.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An orderly end, and what can be made of what is left then. */
interface RunEnd extends RunPart {
    @Test
    @Order(16)
    default void nothingOutlivesAnOrderlyEnd() throws Exception {
        List<ProcessHandle> processes = run().processes();
        shared().stop();
        assertEquals(
                List.of(), processes.stream().filter(ProcessHandle::isAlive).toList());
    }

    /** A copy of what was stopped is a backup; from offset 0 of its topics the same view is made, without the erased article. */
    @Test
    @Order(17)
    default void aReplayOfARestoredBackupMakesTheSameView() throws Exception {
        Path backup = shared().data().resolveSibling("backup");
        copy(shared().data(), backup);
        String printed = CrosswireProcess.alone("replay", "--data-dir=" + backup);
        assertTrue(printed.contains("the views are the same, byte for byte"), printed);
        assertTrue(printed.matches("(?s).*\\n[1-9][0-9]+ facts, claims and articles before.*"), printed);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
