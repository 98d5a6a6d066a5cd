package dev.crosswire.launcher.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** As many articles as are wanted: the samples, and copies of them by other outlets on later days, which tell of other events. */
final class SampleCopies {
    private static final int DAYS_APART = 3;
    private static final int OUTLETS = 7;

    private final List<ObjectNode> samples;

    SampleCopies(Installation installation) {
        this.samples = SampleArticles.read(installation.seeds()).articles();
    }

    /** @param number from 0; the same gives the same article */
    ObjectNode article(int number) {
        int copy = number / samples.size();
        ObjectNode article = samples.get(number % samples.size()).deepCopy();
        LocalDate day = LocalDate.parse(article.path("datePublished").asText().substring(0, 10));
        article.put("id", article.path("id").asText() + "-" + copy)
                .put("publisher", "outlet-" + number % OUTLETS + ".example")
                .put("datePublished", day.plusDays((long) copy * DAYS_APART).toString())
                .remove(List.of("url", "dateModified"));
        return article;
    }
}
