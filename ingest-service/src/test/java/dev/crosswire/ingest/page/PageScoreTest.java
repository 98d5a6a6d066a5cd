package dev.crosswire.ingest.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.ingest.article.InvalidArticle;
import dev.crosswire.ingest.json.SchemaOrg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scores a directory of pages: {@code name.html} with its true text in {@code name.txt}, both in any number. Run with
 * {@code -Dtest=PageScoreTest -Dpages=<directory>}; prints word F1 a page, and readability4j's beside it. Without a
 * directory it is the project's own pages.
 */
class PageScoreTest {
    /** Word F1, as readability.js (.947) and trafilatura (.958) reach on pages of theirs. */
    private static final double GOAL = 0.95;

    private final PageReader reader = new PageReader(new SchemaOrg());

    /** The project's pages in the form that any directory has. */
    @Test
    void theProjectsOwnPagesScoreAsTheyMust(@TempDir Path directory) throws IOException {
        for (PageCorpus.Page page : PageCorpus.all()) {
            Files.write(directory.resolve(page.name() + ".html"), page.html());
            Files.writeString(directory.resolve(page.name() + ".txt"), page.text());
        }
        assertTrue(score(directory) >= GOAL);
    }

    @Test
    @EnabledIfSystemProperty(named = "pages", matches = ".+")
    void printsTheScores() throws IOException {
        score(Path.of(System.getProperty("pages")));
    }

    /** The mean of the pages' F1. */
    private double score(Path directory) throws IOException {
        List<double[]> scores = new ArrayList<>();
        System.out.printf("%-40s %6s %6s %6s %12s%n", "page", "P", "R", "F1", "readability4j");
        for (Path page : pages(directory)) {
            String truth = Files.readString(Path.of(page.toString().replaceFirst("\\.html?$", ".txt")));
            byte[] html = Files.readAllBytes(page);
            WordScore score = WordScore.of(truth, body(html));
            double other = WordScore.of(truth, readability(html)).f1();
            scores.add(new double[] {score.f1(), other});
            System.out.printf(
                    "%-40s %6.3f %6.3f %6.3f %12.3f%n",
                    page.getFileName(), score.precision(), score.recall(), score.f1(), other);
        }
        assertFalse(scores.isEmpty(), "no page with its text in " + directory);
        System.out.printf(
                "%d pages: mean F1 %.3f, readability4j %.3f%n", scores.size(), mean(scores, 0), mean(scores, 1));
        return mean(scores, 0);
    }

    private static List<Path> pages(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().matches(".*\\.html?"))
                    .filter(file -> Files.exists(Path.of(file.toString().replaceFirst("\\.html?$", ".txt"))))
                    .sorted()
                    .toList();
        }
    }

    private String body(byte[] html) {
        try {
            return reader.read(html, null, null).articleBody();
        } catch (InvalidArticle e) {
            return "";
        }
    }

    private static String readability(byte[] html) {
        var page = PageParser.parse(html, null, "https://page.example/");
        String text = new Readability4J(page.location(), page).parse().getTextContent();
        return text == null ? "" : text;
    }

    private static double mean(List<double[]> scores, int column) {
        return scores.stream().mapToDouble(score -> score[column]).average().orElse(0);
    }
}
