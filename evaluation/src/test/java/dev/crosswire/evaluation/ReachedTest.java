package dev.crosswire.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.Article;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Evidence;
import dev.crosswire.evaluation.score.Scores;
import dev.crosswire.evaluation.story.GoldClaims;
import dev.crosswire.evaluation.story.Stories;
import dev.crosswire.evaluation.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The scores on the seeds' gold that have been reached: they only rise. */
class ReachedTest {
    private static final Path PROJECT = Path.of("..");

    private static Story seeds;
    private static List<Claim> claims;
    private static Scores read;
    private static Scores goldReconciled;

    @BeforeAll
    static void measure() throws IOException {
        seeds = Stories.seeds(PROJECT);
        claims = new StoryReader().claims(seeds);
        read = new Measured(PROJECT, story -> claims).scores(List.of(seeds));
        goldReconciled = new Measured(PROJECT, GoldClaims::of).scores(List.of(seeds));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/reached.csv", numLinesToSkip = 1)
    void aScoreReachedIsKept(String figure, double reached) {
        double now = figure(figure);
        assertTrue(now >= reached, figure + " fell from " + reached + " to " + now);
    }

    @Test
    void evidenceIsTheArticlesTextAlways() {
        Map<String, String> bodies =
                seeds.articles().stream().collect(Collectors.toMap(Article::id, Article::articleBody));
        for (Claim claim : claims) {
            Evidence evidence = claim.evidence();
            String body = bodies.get(claim.articleId());
            int from = body.offsetByCodePoints(0, evidence.start());
            int to = body.offsetByCodePoints(from, evidence.end() - evidence.start());
            assertEquals(body.substring(from, to), evidence.exact());
        }
    }

    private static double figure(String name) {
        return switch (name) {
            case "detection" -> read.detection().f1();
            case "strict" -> read.strict().f1();
            case "full" -> read.full().f1();
            case "quantity recall" -> read.quantityRecall();
            case "speaker" -> read.fields().get("speaker").share();
            case "place" -> read.filled().get("place").f1();
            case "time" -> read.filled().get("time").f1();
            case "polarity -" -> read.filled().get("polarity -").f1();
            case "links" -> read.links().f1();
            case "status" -> read.verdicts().macroF1();
            case "links of gold claims" -> goldReconciled.links().f1();
            case "status of gold claims" -> goldReconciled.verdicts().macroF1();
            default -> throw new IllegalArgumentException("no figure is called " + name);
        };
    }
}
