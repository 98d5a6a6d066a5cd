package dev.crosswire.evaluation.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The expected texts are what the annotation guide's own scorer printed of the same files. */
class ScoreCommandTest {
    private static final Path FIXTURES = Path.of("src/test/resources/score");
    private static final Path GOLD = Path.of("gold/seeds");

    @Test
    void figuresEqualThoseOfTheGuidesScorer() throws IOException {
        assertEquals(
                Files.readString(FIXTURES.resolve("expected.txt")),
                report(FIXTURES.resolve("claims.jsonl"), FIXTURES.resolve("facts.json"), 5));
    }

    @Test
    void goldScoredAgainstItselfEqualsToo() throws IOException {
        assertEquals(
                Files.readString(FIXTURES.resolve("expected-of-gold-itself.txt")),
                report(GOLD.resolve("claims.jsonl"), GOLD.resolve("facts.json"), 0));
    }

    private static String report(Path claims, Path facts, int misses) throws IOException {
        return ScoreCommand.report(
                List.of(GOLD.resolve("claims.jsonl").toString(), claims.toString()),
                Map.of(
                        "--facts", GOLD.resolve("facts.json").toString(),
                        "--system-facts", facts.toString(),
                        "--aliases", "gold/aliases.json",
                        "--misses", Integer.toString(misses)));
    }
}
