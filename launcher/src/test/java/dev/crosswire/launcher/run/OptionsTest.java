package dev.crosswire.launcher.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.launcher.RunFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OptionsTest {
    private static final Path DEFAULT = Path.of("/project/.crosswire");

    private static Options parse(String commandLine) {
        return Options.parse(commandLine.isEmpty() ? List.of() : List.of(commandLine.split(" ")), DEFAULT);
    }

    @Test
    void hasDefaults() {
        Options options = parse("up");
        assertEquals(Options.Command.UP, options.command());
        assertEquals(DEFAULT, options.dataDir());
        assertFalse(options.empty());
        assertTrue(options.rehearsed());
        assertEquals(8080, options.port(Endpoint.API));
        assertEquals(5432, options.port(Endpoint.POSTGRES));
    }

    @Test
    void takesValuesBehindABlankOrAnEqualsSign() {
        Options options = parse("up --empty --no-rehearsal --api-port 18080 --kafka-port=19092 --data-dir /tmp/a/../b");
        assertTrue(options.empty());
        assertFalse(options.rehearsed());
        assertEquals(18080, options.port(Endpoint.API));
        assertEquals(19092, options.port(Endpoint.KAFKA));
        assertEquals(8081, options.port(Endpoint.INGEST));
        assertEquals(Path.of("/tmp/b"), options.dataDir());
    }

    @Test
    void aRelativeDataDirectoryIsSeenFromWhereTheCommandIsGiven() {
        assertEquals(
                Path.of("elsewhere").toAbsolutePath(),
                parse("status --data-dir elsewhere").dataDir());
    }

    @ParameterizedTest
    @CsvSource({
        "'', A command is needed",
        "fly, There is no command fly",
        "up --fast, There is no option --fast",
        "up 8080, There is no option 8080",
        "up --api-port, --api-port needs a value",
        "up --api-port 0, --api-port must be a port between 1 and 65535",
        "up --api-port 65536, --api-port must be a port",
        "up --api-port -1, --api-port must be a port",
        "up --api-port=, --api-port must be a port",
        "up --api-port ８０８０, --api-port must be a port",
        "up --without api, --without must name a service",
        "up --api-port 8081, Port 8081 is asked for twice",
    })
    void refusesInOneSentence(String commandLine, String sentence) {
        String message =
                assertThrows(RunFailure.class, () -> parse(commandLine)).getMessage();
        assertTrue(message.startsWith(sentence), message);
        assertTrue(message.endsWith("."), message);
    }

    @ParameterizedTest
    @EnumSource(Endpoint.class)
    void helpNamesEveryPortWithItsDefault(Endpoint endpoint) throws IOException {
        try (InputStream help = Options.class.getResourceAsStream("/help.txt")) {
            String text = new String(help.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.lines()
                    .anyMatch(line -> line.strip().startsWith(endpoint.option() + " ")
                            && line.endsWith("(" + endpoint.defaultPort() + ")")));
        }
    }
}
