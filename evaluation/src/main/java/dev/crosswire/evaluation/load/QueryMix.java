package dev.crosswire.evaluation.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Questions to {@code GET /facts}, drawn with a fixed seed from facts that are there, so that what is often in the view is
 * often asked for. Each asks for a page of {@value #LIMIT}, in both orders by turns.
 */
final class QueryMix {
    static final int LIMIT = 50;

    /** The filters of a question, and how many of a hundred have them. */
    private enum Filters {
        NONE(20, fact -> ""),
        TYPE(15, fact -> with("type", fact, "/type")),
        STATUS(10, fact -> with("status", fact, "/status")),
        ENTITY(15, fact -> with("entity", fact, "/agent/0/name")),
        PLACE(10, fact -> with("place", fact, "/place/0/name")),
        TYPE_AND_ENTITY(10, fact -> with("type", fact, "/type") + with("entity", fact, "/target/0/name")),
        DAYS(10, fact -> with("from", fact, "/time/start") + with("to", fact, "/time/end")),
        WORDS(10, fact -> with("q", fact, "/agent/0/name"));

        private final int percent;
        private final Function<JsonNode, String> parameters;

        Filters(int percent, Function<JsonNode, String> parameters) {
            this.percent = percent;
            this.parameters = parameters;
        }

        private static Filters at(int percentile) {
            int sum = 0;
            for (Filters filters : values()) {
                sum += filters.percent;
                if (percentile < sum) {
                    return filters;
                }
            }
            throw new IllegalStateException("the parts make less than a hundred");
        }
    }

    private final List<JsonNode> sample;
    private final int past;
    private final Random random = new Random(1);

    /**
     * @param sample facts that are there
     * @param past how many of a hundred questions are about a past moment
     */
    QueryMix(List<JsonNode> sample, int past) {
        if (sample.isEmpty()) {
            throw new IllegalArgumentException("there are no facts to ask for");
        }
        this.sample = List.copyOf(sample);
        this.past = past;
    }

    /** Paths with queries. */
    List<String> make(int count) {
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String order = i % 2 == 0 ? "-lastPublished" : "id";
            String filters = Filters.at(random.nextInt(100)).parameters.apply(any());
            String moment = random.nextInt(100) < past ? with("knownAt", any(), "/lastPublished") : "";
            queries.add("/facts?limit=" + LIMIT + "&sort=" + order + filters + moment);
        }
        return queries;
    }

    private JsonNode any() {
        return sample.get(random.nextInt(sample.size()));
    }

    /** Nothing where the fact does not say. */
    private static String with(String parameter, JsonNode fact, String pointer) {
        String value = fact.at(pointer).asText("");
        return value.isEmpty() ? "" : "&" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
