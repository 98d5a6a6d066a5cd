package dev.crosswire.launcher.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    @TempDir
    private Path directory;

    /** A process that tells where it was started, and the names of what its environment holds. */
    static final class Telling {
        private Telling() {}

        public static void main(String[] args) throws IOException {
            Set<String> told = new TreeSet<>(System.getenv().keySet());
            told.add(Path.of("").toAbsolutePath().toString());
            Files.write(Path.of(args[0]), told);
        }
    }

    private Set<String> told(boolean sheltered) throws IOException {
        Path file = directory.resolve("told");
        ProcessSpec spec = new ProcessSpec(
                "telling",
                Endpoint.API,
                0,
                "32m",
                List.of(),
                List.of(Path.of("target/test-classes").toAbsolutePath()),
                List.of(Telling.class.getName(), file.toString()),
                Map.of("CROSSWIRE_OWN", "yes"),
                new ProcessSpec.Ready.WhenFile(file),
                "telling",
                false);
        try (DataDirectory data = DataDirectory.open(directory.resolve("data"))) {
            ChildProcess.start(sheltered ? spec.shelter() : spec, data).onExit().join();
        }
        return new TreeSet<>(Files.readAllLines(file));
    }

    @Test
    void isConfiguredAsTheLauncherWas() throws IOException {
        Set<String> told = told(false);
        assertTrue(told.containsAll(System.getenv().keySet()), told.toString());
        assertTrue(
                told.containsAll(
                        Set.of("CROSSWIRE_OWN", Path.of("").toAbsolutePath().toString())),
                told.toString());
    }

    @Test
    void shelteredIsConfiguredByItsSpecAlone() throws IOException {
        Set<String> told = told(true);
        assertTrue(told.containsAll(Set.of("CROSSWIRE_OWN", "PARENT_PID", "PATH")), told.toString());
        assertTrue(told.contains(directory.resolve("data").toRealPath().toString()), told.toString());
        Set<String> seen = new TreeSet<>(System.getenv().keySet());
        seen.retainAll(told);
        seen.removeIf(name -> name.startsWith("LC_"));
        seen.removeAll(Set.of("PATH", "HOME", "USER", "LOGNAME", "LANG", "TZ", "TMPDIR"));
        assertEquals(Set.of(), seen);
    }
}
