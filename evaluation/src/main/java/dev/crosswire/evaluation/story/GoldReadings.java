package dev.crosswire.evaluation.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.contract.Article;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Publication;
import dev.crosswire.contract.Published;
import dev.crosswire.contract.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * {@code GoldReadings [DIR…]}: what a perfect reader would write for the seeds and the stories in the directories, one reading
 * as JSON a line, in the order of publication. The project's directory is the system property {@code crosswire.home},
 * else the working directory.
 */
public final class GoldReadings {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldReadings() {}

    public static void main(String[] directories) throws IOException {
        List<Story> stories = new ArrayList<>();
        stories.add(Stories.seeds(Path.of(System.getProperty("crosswire.home", ""))));
        for (String directory : directories) {
            stories.addAll(Stories.in(Path.of(directory)));
        }
        List<Reading> readings = new ArrayList<>();
        for (Story story : stories) {
            readings.addAll(of(story));
        }
        readings.sort(Comparator.<Reading, java.time.Instant>comparing(
                        reading -> Published.instant(reading.publication().datePublished()))
                .thenComparing(Reading::articleId));
        for (Reading reading : readings) {
            System.out.println(JSON.writeValueAsString(reading));
        }
    }

    private static List<Reading> of(Story story) throws IOException {
        List<Claim> claims = GoldClaims.of(story);
        List<Reading> readings = new ArrayList<>();
        for (Article article : story.articles()) {
            List<Claim> its = claims.stream()
                    .filter(claim -> claim.articleId().equals(article.id()))
                    .toList();
            readings.add(new Reading(article.id(), 1, "gold/1", "en", Publication.of(article), its, null));
        }
        return readings;
    }
}
