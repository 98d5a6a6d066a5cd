package dev.crosswire.launcher.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchivesTest {
    @TempDir
    private Path directory;

    private Path jar;
    private ClassArchives archives;

    @BeforeEach
    void build() throws IOException {
        jar = Files.writeString(directory.resolve("a.jar"), "a jar");
        archives = ClassArchives.of(directory, List.of(jar));
        Files.createDirectories(archives.directory());
    }

    private ProcessSpec spec(Endpoint kind) {
        return new ProcessSpec(
                kind.process(),
                kind,
                0,
                "32m",
                List.of("-Xmn16m"),
                List.of(jar),
                List.of("Main"),
                Map.of(),
                new ProcessSpec.Ready.WhenFile(directory.resolve("ready")),
                "starting",
                false);
    }

    private static List<String> started(Path archive) {
        return List.of("-Xmn16m", "-XX:SharedArchiveFile=" + archive);
    }

    @Test
    void aServiceStartsFromWhatItHasInCommonWithTheOthersAndFromItsOwn() throws IOException {
        Files.createFile(archives.commonArchive());
        archives.complete();
        ProcessSpec started = archives.apply(spec(Endpoint.EXTRACT));
        assertEquals(List.of(archives.commonJar(), archives.ownJar(Endpoint.EXTRACT)), started.classPath());
        assertEquals(started(archives.commonArchive()), started.jvm());
    }

    @Test
    void aFoundationStartsFromItsOwn() throws IOException {
        Files.createFile(archives.ownArchive(Endpoint.KAFKA));
        archives.complete();
        ProcessSpec started = archives.apply(spec(Endpoint.KAFKA));
        assertEquals(List.of(jar), started.classPath());
        assertEquals(started(archives.ownArchive(Endpoint.KAFKA)), started.jvm());
    }

    @Test
    void anArchiveThatCouldNotBeMadeIsNotAskedFor() throws IOException {
        archives.complete();
        assertEquals(spec(Endpoint.KAFKA), archives.apply(spec(Endpoint.KAFKA)));
    }

    @Test
    void whatIsHalfMadeIsNotUsed() throws IOException {
        Files.createFile(archives.commonArchive());
        assertEquals(spec(Endpoint.API), archives.apply(spec(Endpoint.API)));
    }

    @Test
    void anotherBuildHasOthers() throws IOException {
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));
        ClassArchives later = ClassArchives.of(directory, List.of(jar));
        assertNotEquals(archives, later);
        assertEquals(later, ClassArchives.of(directory, List.of(jar)));
        Files.writeString(jar, "another jar");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));
        assertNotEquals(later, ClassArchives.of(directory, List.of(jar)));
    }
}
