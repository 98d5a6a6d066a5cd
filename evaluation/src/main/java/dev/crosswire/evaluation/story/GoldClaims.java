package dev.crosswire.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.contract.Article;
import dev.crosswire.contract.Attribution;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Comparator;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Evidence;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.Polarity;
import dev.crosswire.contract.Quantity;
import dev.crosswire.contract.TimeSpan;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gold claims in the contract's form, so that reconciling can be measured without reading. */
public final class GoldClaims {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldClaims() {}

    /** The claims of a story; their gold fact is left out. */
    public static List<Claim> of(Story story) throws IOException {
        Map<String, String> bodies =
                story.articles().stream().collect(Collectors.toMap(Article::id, Article::articleBody));
        List<Claim> claims = new ArrayList<>();
        for (String line : Files.readAllLines(story.claims())) {
            if (!line.isBlank()) {
                JsonNode gold = JSON.readTree(line);
                claims.add(claim(gold, bodies.get(gold.get("article").asText())));
            }
        }
        return claims;
    }

    private static Claim claim(JsonNode gold, String body) {
        return new Claim(
                gold.get("id").asText(),
                gold.get("article").asText(),
                1,
                EventType.of(gold.get("type").asText()),
                gold.get("predicate").asText(),
                list(gold.get("agent"), Entity::new),
                list(gold.get("target"), Entity::new),
                quantity(gold.get("quantity")),
                list(gold.get("place"), Place::named),
                time(gold.get("time")),
                Polarity.of(gold.get("polarity").asText()),
                Modality.of(gold.get("modality").asText()),
                attribution(gold),
                evidence(gold.get("evidence").asText(), body),
                null);
    }

    private static <T> List<T> list(JsonNode names, Function<String, T> value) {
        List<T> values = new ArrayList<>();
        names.forEach(name -> values.add(value.apply(name.asText())));
        return values;
    }

    private static Quantity quantity(JsonNode gold) {
        if (gold.isNull()) {
            return null;
        }
        Comparator comparator = Comparator.of(gold.get("cmp").asText());
        String unit = gold.path("unit").asText(null);
        BigDecimal value = number(gold, "value");
        return value != null
                ? Quantity.of(value, comparator, unit)
                : new Quantity(null, comparator, number(gold, "lower"), number(gold, "upper"), unit);
    }

    private static BigDecimal number(JsonNode gold, String field) {
        return gold.hasNonNull(field) ? gold.get(field).decimalValue() : null;
    }

    private static TimeSpan time(JsonNode gold) {
        if (gold.isNull()) {
            return null;
        }
        String[] ends = gold.asText().split("/");
        String start = day(ends[0]);
        String end = day(ends[ends.length - 1]);
        return new TimeSpan(start, end, null);
    }

    private static String day(String end) {
        return end.isEmpty() || end.equals("..") ? null : end.substring(0, Math.min(10, end.length()));
    }

    private static Attribution attribution(JsonNode gold) {
        if (gold.path("speaker").isNull()) {
            return null;
        }
        String via = gold.path("via").asText(null);
        return new Attribution(
                new Entity(gold.get("speaker").asText()),
                gold.path("cue").asText(null),
                via == null ? null : new Entity(via),
                false);
    }

    private static Evidence evidence(String exact, String body) {
        int index = Math.max(0, body.indexOf(exact));
        int start = body.codePointCount(0, index);
        return new Evidence(exact, start, start + exact.codePointCount(0, exact.length()));
    }
}
