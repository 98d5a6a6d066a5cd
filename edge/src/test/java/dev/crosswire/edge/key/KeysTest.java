package dev.crosswire.edge.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
    private static final Instant NOW = Instant.parse("2025-03-19T12:00:00Z");

    @TempDir
    private Path directory;

    @Test
    void aRoleIncludesTheOnesBeforeIt() {
        assertEquals(Set.of("read"), Role.READ.labels());
        assertEquals(Set.of("read", "write"), Role.WRITE.labels());
        assertEquals(Set.of("read", "write", "admin"), Role.ADMIN.labels());
        assertThrows(IllegalArgumentException.class, () -> Role.of("root"));
    }

    @Test
    void theFileKeepsHashesAloneAndTheSecretOpensItsKey() throws Exception {
        KeyFile file = new KeyFile(directory.resolve("new/keys"));
        String secret = ApiKey.newSecret();
        String other = ApiKey.newSecret();
        assertNotEquals(secret, other);
        assertEquals(Keys.NONE, file.read());
        file.write(file.read().with(ApiKey.of("desk", Role.WRITE, secret, null)));
        file.write(file.read().with(ApiKey.of("old", Role.ADMIN, other, NOW)));

        String text = Files.readString(file.path());
        assertFalse(text.contains(secret) || text.contains(secret.substring(ApiKey.PREFIX.length())), text);
        Keys keys = file.read();
        assertEquals(Optional.of("desk"), keys.find(secret, NOW).map(ApiKey::name));
        assertEquals(Optional.of("old"), keys.find(other, NOW.minusSeconds(1)).map(ApiKey::name));
        assertEquals(Optional.empty(), keys.find(other, NOW));
        assertEquals(Optional.empty(), keys.find(secret + "A", NOW));
        assertEquals(Optional.empty(), keys.find("", NOW));
        assertTrue(keys.without("desk").find(secret, NOW).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk",
                "desk\tread\tabc\t-",
                "desk\troot\t0000000000000000000000000000000000000000000000000000000000000000\t-",
                "a b\tread\t0000000000000000000000000000000000000000000000000000000000000000\t-",
                "desk\tread\t0000000000000000000000000000000000000000000000000000000000000000\ttomorrow",
                "a\tread\t0000000000000000000000000000000000000000000000000000000000000000\t-\n"
                        + "a\tread\t0000000000000000000000000000000000000000000000000000000000000000\t-"
            })
    void whatIsNoListOfKeysIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Keys.parse(text));
    }
}
