package dev.crosswire.launcher.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassDataArchiveTest {
    @TempDir
    private Path directory;

    private Path archive;
    private Path jar;

    @BeforeEach
    void place() throws IOException {
        archive = directory.resolve("a.jsa");
        jar = written("a.jar", 1_000);
    }

    private Path written(String name, long millis) throws IOException {
        Path file = Files.writeString(directory.resolve(name), name);
        return Files.setLastModifiedTime(file, FileTime.fromMillis(millis));
    }

    @Test
    void isWrittenWhereItIsMissing() {
        assertTrue(ClassDataArchive.options(archive, List.of(jar), 17).contains("-XX:ArchiveClassesAtExit=" + archive));
    }

    @Test
    void isUsedWhereNoJarIsNewer() throws IOException {
        written("a.jsa", 2_000);
        assertTrue(ClassDataArchive.options(archive, List.of(jar), 17).contains("-XX:SharedArchiveFile=" + archive));
    }

    @Test
    void isRenewedWhereAJarIsNewer() throws IOException {
        written("a.jsa", 2_000);
        Path newer = written("b.jar", 3_000);
        List<String> options = ClassDataArchive.options(archive, List.of(jar, newer), 17);
        assertTrue(options.contains("-XX:ArchiveClassesAtExit=" + archive));
        assertFalse(Files.exists(archive));
    }

    @Test
    void renewsItselfFromJava19On() {
        List<String> options = ClassDataArchive.options(archive, List.of(jar), 19);
        assertEquals(
                List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive),
                options.subList(options.size() - 2, options.size()));
    }
}
