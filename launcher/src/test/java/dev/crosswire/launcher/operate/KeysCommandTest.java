package dev.crosswire.launcher.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.edge.key.ApiKey;
import dev.crosswire.edge.key.KeyFile;
import dev.crosswire.edge.key.Keys;
import dev.crosswire.edge.key.Role;
import dev.crosswire.launcher.RunFailure;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysCommandTest {
    @TempDir
    private Path data;

    @Test
    void aKeyIsShownOnceAndOpensItsRoleUntilItsDayIsOver() throws Exception {
        String secret = run("add desk --role write --expires=2030-12-31").strip();
        Path file = data.resolve("access/keys");
        assertFalse(Files.readString(file).contains(secret));
        Keys keys = new KeyFile(file).read();
        ApiKey key = keys.find(secret, Instant.parse("2030-12-31T23:59:59Z")).orElseThrow();
        assertEquals(Role.WRITE, key.role());
        assertTrue(keys.find(secret, Instant.parse("2031-01-01T00:00:00Z")).isEmpty());
        assertTrue(run("list").contains("desk"));
        run("remove desk");
        assertEquals("", run("list"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add",
                "give desk",
                "add desk --role root",
                "add desk --expires soon",
                "add desk --colour red",
                "add desk --role",
                "add a/b",
                "remove desk"
            })
    void whatMakesNoSenseIsRefused(String line) {
        assertThrows(RunFailure.class, () -> run(line));
        assertFalse(Files.exists(data.resolve("access/keys")));
    }

    @Test
    void aNameIsGivenOnce() {
        run("add desk");
        assertThrows(RunFailure.class, () -> run("add desk"));
    }

    private String run(String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        KeysCommand.run(List.of(line.split(" ")), data, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
