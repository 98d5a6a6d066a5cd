package dev.crosswire.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.contract.Attribution;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Comparator;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Evidence;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.Polarity;
import dev.crosswire.contract.Publication;
import dev.crosswire.contract.Quantity;
import dev.crosswire.contract.TimeSpan;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The gold claims of one story, in the annotation guide's flat form, as the contract's records. */
final class GoldStory {
    /** The seeds come without metadata: all are of this day, and each of an outlet of its own. */
    private static final String SEED_DATE = "2025-03-19";

    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldStory() {}

    /** The claims of a directory with {@code claims.jsonl} and, but for the seeds, {@code articles.json}. */
    static List<PublishedClaim> read(Path directory) throws IOException {
        Map<String, Publication> articles = articles(directory.resolve("articles.json"));
        List<PublishedClaim> out = new ArrayList<>();
        for (String line : Files.readAllLines(directory.resolve("claims.jsonl"))) {
            if (!line.isBlank()) {
                JsonNode gold = JSON.readTree(line);
                String article = gold.get("article").asText();
                out.add(new PublishedClaim(claim(gold, out.size()), articles.computeIfAbsent(article, GoldStory::seed)));
            }
        }
        return out;
    }

    private static Map<String, Publication> articles(Path file) throws IOException {
        Map<String, Publication> out = new HashMap<>();
        if (Files.exists(file)) {
            for (JsonNode article : JSON.readTree(file.toFile())) {
                String date = article.path("date").asText(null);
                out.put(
                        article.get("stem").asText(),
                        new Publication(
                                article.get("outlet").asText(),
                                article.path("url").asText(null),
                                article.path("title").asText(null),
                                date == null ? others(file) : date,
                                null,
                                false));
            }
        }
        return out;
    }

    /** For an article without a date: the latest of the others, the moment by which all were there. */
    private static String others(Path file) throws IOException {
        String latest = null;
        for (JsonNode article : JSON.readTree(file.toFile())) {
            String date = article.path("date").asText(null);
            latest = latest == null || date != null && date.compareTo(latest) > 0 ? date : latest;
        }
        return latest;
    }

    private static Publication seed(String article) {
        String outlet = article.startsWith("003") ? "cnn.com" : "outlet " + article.substring(0, 3);
        return new Publication(outlet, null, null, SEED_DATE, null, false);
    }

    private static Claim claim(JsonNode gold, int running) {
        String evidence = gold.get("evidence").asText();
        int start = running * 1000;
        return new Claim(
                gold.get("id").asText(),
                gold.get("article").asText(),
                1,
                EventType.of(gold.get("type").asText()),
                gold.get("predicate").asText(),
                entities(gold.get("agent")),
                entities(gold.get("target")),
                quantity(gold.get("quantity")),
                places(gold.get("place")),
                time(gold.path("time").asText(null)),
                Polarity.of(gold.get("polarity").asText()),
                Modality.of(gold.get("modality").asText()),
                attribution(gold),
                new Evidence(evidence, start, start + evidence.codePointCount(0, evidence.length())),
                null);
    }

    private static List<Entity> entities(JsonNode names) {
        List<Entity> out = new ArrayList<>();
        names.forEach(name -> out.add(new Entity(name.asText())));
        return out;
    }

    private static List<Place> places(JsonNode names) {
        List<Place> out = new ArrayList<>();
        names.forEach(name -> out.add(Place.named(name.asText())));
        return out;
    }

    private static Quantity quantity(JsonNode gold) {
        if (gold == null || gold.isNull()) {
            return null;
        }
        String unit = gold.get("unit").asText();
        if (gold.get("value").isNull()) {
            return Quantity.between(number(gold.get("lower")), number(gold.get("upper")), unit);
        }
        return Quantity.of(number(gold.get("value")), Comparator.of(gold.get("cmp").asText()), unit);
    }

    private static BigDecimal number(JsonNode number) {
        return number == null || number.isNull() ? null : new BigDecimal(number.asText());
    }

    private static TimeSpan time(String gold) {
        if (gold == null || gold.equals("null")) {
            return null;
        }
        String[] ends = gold.split("/");
        return new TimeSpan(end(ends[0]), end(ends[ends.length - 1]), null);
    }

    private static String end(String text) {
        return text.isEmpty() || text.equals("..") ? null : text.substring(0, Math.min(10, text.length()));
    }

    private static Attribution attribution(JsonNode gold) {
        String speaker = gold.path("speaker").asText(null);
        if (speaker == null || gold.get("speaker").isNull()) {
            return null;
        }
        JsonNode via = gold.get("via");
        return new Attribution(
                new Entity(speaker),
                gold.path("cue").asText(null),
                via == null || via.isNull() ? null : new Entity(via.asText()),
                false);
    }
}
