package dev.crosswire.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
    @TempDir
    Path directory;

    @Test
    void readsBackWhatWasWritten() throws IOException {
        ModelFile file = ModelFile.open(written("a"));
        assertEquals(Set.of("text", "none", "slots", "rows", "weights"), file.names());
        assertEquals(List.of("één", "", "tab\there"), file.lines("text"));
        assertEquals(List.of(), file.lines("none"));
        assertEquals(Long.MIN_VALUE, file.longs("slots").get(1));
        assertArrayEquals(new int[] {7, -1}, file.ints("rows"));
        assertArrayEquals(new float[] {0.5f}, file.floats("weights"));
        assertThrows(IllegalArgumentException.class, () -> file.bytes("missing"));
    }

    @Test
    void theSameSectionsGiveTheSameBytes() throws IOException {
        assertArrayEquals(Files.readAllBytes(written("a")), Files.readAllBytes(written("b")));
    }

    @Test
    void refusesOtherFiles() throws IOException {
        Path empty = Files.createFile(directory.resolve("empty"));
        Path other = Files.writeString(directory.resolve("other"), "not a model, but long enough to be one");
        assertThrows(IOException.class, () -> ModelFile.open(empty));
        assertThrows(IOException.class, () -> ModelFile.open(other));
    }

    private Path written(String name) throws IOException {
        ModelFileWriter writer = new ModelFileWriter();
        writer.text("text", List.of("één", "", "tab\there"));
        writer.text("none", List.of());
        writer.longs("slots", new long[] {1, Long.MIN_VALUE});
        writer.ints("rows", new int[] {7, -1, 99}, 2);
        writer.floats("weights", new float[] {0.5f});
        Path path = directory.resolve(name);
        writer.write(path);
        return path;
    }
}
