package dev.crosswire.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.Stack;
import dev.crosswire.api.client.View;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A TypeScript client is generated from the OpenAPI document; it compiles and runs. {@code -P typescript}. */
@QuarkusTest
@WithTestResource(Stack.class)
@EnabledIfSystemProperty(named = "typescript", matches = "true")
class TypeScriptClientTest {
    private static final Path SOURCES = Path.of("src/test/typescript");
    private static final Path HERE = Path.of("target/typescript");

    @Inject
    View view;

    @TestHTTPResource("/")
    URI root;

    @Test
    void theGeneratedClientCompilesAndRuns() throws Exception {
        view.tell("typed-1", 1, "Typeville", 5, "Kremlin");
        view.tell("typed-2", 1, "Typeville", 5, "Kyiv");
        Files.createDirectories(HERE);
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, HERE.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        npm("ci", "--ignore-scripts", "--no-audit", "--no-fund");
        npm("run", "--silent", "generate");
        npm("run", "--silent", "check");
        List<String> lines = npm("run", "--silent", "start");
        assertTrue(lines.contains("corroborated 2 5 drones"), lines.toString());
        assertTrue(lines.contains("400 limit"), lines.toString());
        assertTrue(npm("run", "--silent", "asyncapi").get(0).contains("articles articles-dlq claims"));
    }

    private List<String> npm(String... arguments) throws Exception {
        ProcessBuilder npm = new ProcessBuilder(
                        Stream.concat(Stream.of("npm"), Stream.of(arguments)).toList())
                .directory(HERE.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        npm.environment().put("CROSSWIRE_API", root.toString().replaceAll("/$", ""));
        Process process = npm.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), String.join(" ", arguments) + ": " + out);
        return out.lines().toList();
    }
}
