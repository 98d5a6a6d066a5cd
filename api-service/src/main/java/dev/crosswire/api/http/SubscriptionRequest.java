package dev.crosswire.api.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question, and where its answers are to go.
 *
 * @param secret signs what is sent; one is made where none is given
 * @param filter null for all facts
 */
@Schema(
        description = "A question, and where its answers are to go.",
        examples = {"{\"url\": \"https://example.org/hook\", \"filter\": {\"type\": [\"Death\"], \"place\": \"Kyiv\"}}"
        })
public record SubscriptionRequest(String url, String secret, Filter filter) {

    /** The filters of facts, as `GET /facts` takes them. */
    public record Filter(
            String id,
            List<String> type,
            List<String> status,
            String entity,
            String place,
            String article,
            String story,
            String q,
            String from,
            String to) {}

    /** The filter as a listing's parameters, to be checked as those are. */
    FactParameters parameters() {
        FactParameters parameters = new FactParameters();
        parameters.type = filter == null || filter.type() == null ? List.of() : filter.type();
        parameters.status = filter == null || filter.status() == null ? List.of() : filter.status();
        if (filter != null) {
            parameters.id = filter.id();
            parameters.entity = filter.entity();
            parameters.place = filter.place();
            parameters.article = filter.article();
            parameters.story = filter.story();
            parameters.q = filter.q();
            parameters.from = filter.from();
            parameters.to = filter.to();
        }
        return parameters;
    }
}
