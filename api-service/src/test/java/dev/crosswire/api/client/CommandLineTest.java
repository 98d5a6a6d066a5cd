package dev.crosswire.api.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.Stack;
import dev.crosswire.cli.Crosswire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line against the service. */
@QuarkusTest
@WithTestResource(Stack.class)
class CommandLineTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    View view;

    @TestHTTPResource("/")
    URI root;

    @TempDir
    Path directory;

    private record Outcome(int code, String out, String err) {}

    @Test
    void factsComeAsATableAsJsonAndAsCsv() throws Exception {
        view.tell("table-1", 1, "Tableville", 5, "Kremlin");
        Outcome table = run("facts", "--place", "tableville");
        assertEquals(0, table.code(), table.err());
        assertTrue(table.out().startsWith("QUESTION"), table.out());
        assertTrue(table.out().contains("Kremlin"), table.out());
        Outcome json = run("facts", "--place", "tableville", "--json");
        JsonNode fact = JSON.readTree(json.out());
        assertEquals("single", fact.path("status").asText());
        assertEquals(
                2, run("facts", "--place", "tableville", "--csv").out().lines().count());
        assertEquals(
                json.out(),
                run("facts", "--id", fact.path("id").asText(), "--json").out());
        assertTrue(run("facts", "--place", "nowhere").out().contains("No facts match"));
        assertEquals("", run("facts", "--place", "nowhere", "--json").out());
    }

    @Test
    void claimsComeWithTheirWords() {
        view.tell("words-1", 1, "Wordville", 5, "Kremlin");
        Outcome table = run("claims", "--article", "words-1");
        assertTrue(table.out().contains("5 drones"), table.out());
        assertTrue(table.out().contains("words-1.example"), table.out());
        assertEquals(
                1,
                run("claims", "--speaker", "kremlin", "--article", "words-1", "--json")
                        .out()
                        .lines()
                        .count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "facts --limit 5000 | 1 | limit",
                "facts --status odd | 2 | is none of single",
                "facts --tpye Attack | 2 | Unknown option",
                "facts --json --csv | 2 | mutually exclusive",
                "facts --known-at soon | 2 | ISO 8601",
                "follow --claims --place Kyiv | 2 | --type and --article alone",
                "follow --after 3 --resume file | 2 | cannot both",
                "send | 2 | FILE",
                "send none.json | 2 | There is no file",
                "send none.doc | 2 | say --as",
                "nothing | 2 | Unmatched argument"
            })
    void whatMakesNoSenseIsSaidInWords(String line, int code, String words) {
        Outcome outcome = run(line.strip().split(" "));
        assertEquals(code, outcome.code(), outcome.err());
        assertTrue(outcome.err().contains(words), outcome.err());
        assertFalse(outcome.err().contains("Exception"), outcome.err());
        assertEquals("", outcome.out());
    }

    /** A key that nobody gave out opens nothing, whatever may be done without one. */
    @Test
    void aKeyIsSentAlong() {
        Outcome outcome = run("facts", "--key", "made up");
        assertEquals(1, outcome.code(), outcome.out());
        assertFalse(outcome.err().isBlank());
    }

    @Test
    void whoIsAwayIsToldFromWhatIsRefused() {
        StringWriter err = new StringWriter();
        int code = Crosswire.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err))
                .execute("facts", "--api", "http://127.0.0.1:1");
        assertEquals(3, code);
        assertTrue(err.toString().contains("does not answer"), err.toString());
    }

    @Test
    void followingGoesOnWhereItStopped() throws Exception {
        view.tell("resumed", 1, "Resumeville", 1, "Kremlin");
        Path state = directory.resolve("state");
        String[] follow = {
            "follow", "--place", "resumeville", "--json", "--snapshot", "--limit", "2", "--resume", state.toString()
        };
        assertEquals(List.of("fact", "live"), events(run(follow)));
        assertTrue(Files.readString(state).strip().matches("\\d+"));
        view.tell("resumed", 2, "Resumeville", 2, "Kremlin");
        view.tell("resumed", 3, "Resumeville", 3, "Kremlin");
        Outcome next = run(follow);
        assertEquals(List.of("fact", "fact"), events(next));
        assertTrue(next.out().contains("\"value\":2") && next.out().contains("\"value\":3"), next.out());
    }

    @Test
    void watchingTellsOfAnswersAlone() throws Exception {
        view.tell("watch-1", 1, "Watchville", 5, "Kremlin");
        StringWriter out = new StringWriter();
        CompletableFuture<Integer> code = CompletableFuture.supplyAsync(
                () -> Crosswire.commandLine(new PrintWriter(out), new PrintWriter(new StringWriter()))
                        .execute("watch", "--place", "watchville", "--limit", "1", "--api", root.toString()));
        AtomicInteger version = new AtomicInteger(1);
        await().atMost(SOON).until(() -> {
            int next = version.incrementAndGet();
            view.tell("watch-2", next, "Watchville", 5, "Kremlin");
            view.tell("watch-1", next, "Watchville", next % 2 == 0 ? 7 : 5, "Kremlin");
            return code.isDone();
        });
        assertEquals(0, code.get());
        assertEquals(1, out.toString().lines().count(), out.toString());
        assertTrue(out.toString().contains(" → "), out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "claims", "follow", "watch", "send", "completion"})
    void everyCommandHasHelpWithAnExample(String command) {
        Outcome help = run(command, "--help");
        assertEquals(0, help.code());
        assertTrue(help.out().contains("Example"), help.out());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theCompletionScriptCompletesCommandsOptionsAndValues() throws Exception {
        Path script = directory.resolve("completion");
        Files.writeString(script, run("completion").out());
        assertTrue(completed(script, "crosswire", "").containsAll(List.of("up", "facts", "watch")));
        assertTrue(completed(script, "crosswire", "facts", "--st").contains("--status"));
        assertTrue(completed(script, "crosswire", "facts", "--status", "d").contains("disputed"));
    }

    /** What bash offers for the last word. */
    private List<String> completed(Path script, String... words) throws Exception {
        String line = "source '" + script + "'; COMP_WORDS=(" + quoted(words) + "); COMP_CWORD=" + (words.length - 1)
                + "; COMP_LINE=\"${COMP_WORDS[*]}\"; COMP_POINT=${#COMP_LINE}; _complete_crosswire; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash =
                new ProcessBuilder("bash", "-c", line).redirectErrorStream(true).start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ArrayList<>(out.lines().map(String::strip).toList());
    }

    private static String quoted(String... words) {
        return String.join(
                " ", List.of(words).stream().map(word -> "'" + word + "'").toList());
    }

    private List<String> events(Outcome outcome) throws Exception {
        List<String> events = new ArrayList<>();
        for (String line : outcome.out().lines().toList()) {
            events.add(JSON.readTree(line).path("event").asText());
        }
        return events;
    }

    private Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of(arguments));
        if (!List.of("send", "completion", "nothing").contains(arguments[0])) {
            all.addAll(1, List.of("--api", root.toString()));
        }
        int code = Crosswire.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(all.toArray(String[]::new));
        return new Outcome(code, out.toString(), err.toString());
    }
}
