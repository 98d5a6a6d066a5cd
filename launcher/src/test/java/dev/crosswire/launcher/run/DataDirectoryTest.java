package dev.crosswire.launcher.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.launcher.RunFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @Test
    void belongsToOneRunAtATime(@TempDir Path root) throws IOException {
        try (DataDirectory held = DataDirectory.open(root)) {
            assertEquals(root, held.root());
            RunFailure failure = assertThrows(RunFailure.class, () -> DataDirectory.open(root));
            assertTrue(failure.getMessage().startsWith("Another run holds"), failure.getMessage());
        }
        DataDirectory.open(root).close();
    }

    @Test
    void mustBeADirectory(@TempDir Path root) throws IOException {
        Path file = Files.writeString(root.resolve("file"), "");
        RunFailure failure = assertThrows(RunFailure.class, () -> DataDirectory.open(file.resolve("data")));
        assertTrue(failure.getMessage().contains("cannot be written"), failure.getMessage());
    }

    @Test
    void keepsWhatWasWrittenLast(@TempDir Path root) throws IOException {
        try (DataDirectory data = DataDirectory.open(root)) {
            data.write("published", "one");
            data.write("published", "two");
            assertEquals("two", Files.readString(data.file("published")));
        }
    }
}
