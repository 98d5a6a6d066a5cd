package dev.crosswire.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A fact as JSON-LD: a schema.org {@code Claim} of its best answer, about an {@code Event}, with the articles it appears in.
 * A verdict is no rating of truth, so no {@code ClaimReview} is made of it.
 */
@ApplicationScoped
class SchemaOrgClaim {
    static final String MEDIA_TYPE = "application/ld+json";

    private final ObjectMapper json;

    SchemaOrgClaim(ObjectMapper json) {
        this.json = json;
    }

    /** @param fact with its evidence, as {@code GET /facts/{id}} gives it */
    ObjectNode of(JsonNode fact, String address) {
        ObjectNode claim = json.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "Claim")
                .put("@id", address)
                .put("identifier", fact.path("id").asText())
                .put("name", fact.path("question").asText())
                .put("text", fact.path("question").asText() + " " + answer(fact.path("best")))
                .put("abstract", fact.path("why").asText())
                .put("datePublished", fact.path("firstPublished").textValue())
                .put("dateModified", fact.path("lastPublished").textValue());
        claim.set("about", event(fact));
        ArrayNode interpreters = claim.putArray("claimInterpreter");
        origins(fact)
                .forEach(origin ->
                        interpreters.addObject().put("name", origin.path("name").asText()));
        List<ObjectNode> appearances = appearances(fact);
        claim.putArray("appearance").addAll(appearances);
        if (!appearances.isEmpty()) {
            claim.set("firstAppearance", appearances.get(0));
        }
        return claim;
    }

    /** Of the position that is the best answer. */
    private static List<JsonNode> origins(JsonNode fact) {
        return elements(fact.path("positions")).stream()
                .filter(position -> position.path("answer").equals(fact.at("/best/answer")))
                .flatMap(position -> elements(position.path("origins")).stream())
                .toList();
    }

    private static String answer(JsonNode best) {
        JsonNode answer = best.path("answer");
        boolean negative = best.path("polarity").asText().equals("-");
        String words =
                switch (answer.path("kind").asText()) {
                    case "quantity" -> quantity(answer.path("quantity"));
                    case "time" -> span(answer.path("time"));
                    case "place" -> names(answer.path("place"));
                    case "entity" -> names(answer.path("entity"));
                    case "description" -> answer.path("description").asText();
                    default -> "";
                };
        return words.isEmpty() ? (negative ? "No." : "Yes.") : (negative ? "Not " : "") + words + ".";
    }

    private static String quantity(JsonNode quantity) {
        String unit = quantity.path("unit").isNull()
                ? ""
                : " " + quantity.path("unit").asText();
        if (quantity.path("value").isNumber()) {
            String comparator = quantity.path("comparator").asText();
            return (comparator.equals("=") ? "" : comparator + " ")
                    + quantity.path("value").decimalValue().toPlainString()
                    + unit;
        }
        return quantity.path("lower").asText("") + "–" + quantity.path("upper").asText("") + unit;
    }

    private static String span(JsonNode time) {
        String start = time.path("start").asText("");
        String end = time.path("end").asText("");
        return start.equals(end) ? start : start + "–" + end;
    }

    private static String names(JsonNode list) {
        return String.join(
                ", ",
                elements(list).stream().map(each -> each.path("name").asText()).toList());
    }

    private ObjectNode event(JsonNode fact) {
        ObjectNode event = json.createObjectNode()
                .put("@type", "Event")
                .put("name", fact.path("type").asText());
        if (fact.path("time").isObject()) {
            event.put("startDate", fact.at("/time/start").textValue());
            event.put("endDate", fact.at("/time/end").textValue());
        }
        ArrayNode locations = event.putArray("location");
        elements(fact.path("place")).forEach(place -> locations.add(place(place)));
        ArrayNode organizers = event.putArray("contributor");
        elements(fact.path("agent"))
                .forEach(agent ->
                        organizers.addObject().put("name", agent.path("name").asText()));
        return event;
    }

    private ObjectNode place(JsonNode place) {
        ObjectNode node = json.createObjectNode()
                .put("@type", "Place")
                .put("name", place.path("name").asText());
        if (place.path("country").isTextual()) {
            node.putObject("address")
                    .put("@type", "PostalAddress")
                    .put("addressCountry", place.path("country").asText());
        }
        if (place.path("latitude").isNumber() && place.path("longitude").isNumber()) {
            ObjectNode geo = node.putObject("geo").put("@type", "GeoCoordinates");
            geo.set("latitude", place.path("latitude"));
            geo.set("longitude", place.path("longitude"));
        }
        if (place.path("geonames").isNumber()) {
            node.put(
                    "sameAs",
                    "https://sws.geonames.org/" + place.path("geonames").asLong() + "/");
        }
        return node;
    }

    /** The earliest first. */
    private List<ObjectNode> appearances(JsonNode fact) {
        return elements(fact.path("evidence")).stream()
                .map(this::appearance)
                .sorted(Comparator.<ObjectNode, String>comparing(
                                article -> article.path("datePublished").asText())
                        .thenComparing(article -> article.path("identifier").asText())
                        .thenComparing(article -> article.path("text").asText()))
                .toList();
    }

    private ObjectNode appearance(JsonNode claim) {
        JsonNode publication = claim.path("publication");
        ObjectNode article = json.createObjectNode()
                .put("@type", "NewsArticle")
                .put("identifier", claim.path("articleId").asText())
                .put("url", publication.path("url").textValue())
                .put("headline", publication.path("headline").textValue())
                .put("datePublished", publication.path("datePublished").textValue())
                .put("text", claim.at("/evidence/exact").asText());
        if (publication.path("publisher").isTextual()) {
            article.putObject("publisher")
                    .put("@type", "Organization")
                    .put("name", publication.path("publisher").asText());
        }
        return article;
    }

    private static List<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
