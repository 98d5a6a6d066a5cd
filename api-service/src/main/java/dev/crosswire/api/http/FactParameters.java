package dev.crosswire.api.http;

import dev.crosswire.api.store.FactFilter;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Status;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of facts. */
public class FactParameters extends PageParameters {
    static final List<String> TYPES =
            Arrays.stream(EventType.values()).map(EventType::label).toList();
    private static final List<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::label).toList();

    @QueryParam("id")
    @Parameter(description = "One fact, by its id.")
    public String id;

    @QueryParam("type")
    @Parameter(description = "Event types: repeated, or with commas.", example = "Attack")
    public List<String> type;

    @QueryParam("status")
    @Parameter(description = "`single`, `corroborated`, `updated`, `disputed`: repeated, or with commas.")
    public List<String> status;

    @QueryParam("entity")
    @Parameter(description = "Who takes part, by canonical name; case does not matter.", example = "Russia")
    public String entity;

    @QueryParam("place")
    @Parameter(
            description = "Where it happens, or a place or country that contains where it happens.",
            example = "Krasnodar Krai")
    public String place;

    @QueryParam("article")
    @Parameter(description = "An article that makes a claim of the fact.", example = "003_1c2e4ae3be4a0e02")
    public String article;

    @QueryParam("story")
    @Parameter(description = "The story it belongs to.")
    public String story;

    @QueryParam("q")
    @Parameter(
            description = "Words in its question, names, places and reasons; \"quoted phrases\", or, -not.",
            example = "drones")
    public String q;

    @QueryParam("from")
    @Parameter(description = "The event happens on this day or later.", example = "2025-03-18")
    public String from;

    @QueryParam("to")
    @Parameter(description = "The event happens on this day or earlier.", example = "2025-03-19")
    public String to;

    @QueryParam("sort")
    @Parameter(
            description = "`id` (stable while facts change), `-lastPublished` (newest first) or `lastPublished`.",
            example = "-lastPublished")
    public String sort;

    @Override
    List<String> sorts() {
        return List.of("id", "-lastPublished", "lastPublished");
    }

    @Override
    String sort() {
        return Values.text("sort", sort);
    }

    FactFilter filter() {
        LocalDate first = Values.date("from", from);
        LocalDate last = Values.date("to", to);
        if (first != null && last != null && first.isAfter(last)) {
            throw Problem.badParameter("from", "It is after `to`.");
        }
        return new FactFilter(
                Values.text("id", id),
                Values.choices("type", type, TYPES),
                Values.choices("status", status, STATUSES),
                Values.text("entity", entity),
                Values.text("place", place),
                Values.text("article", article),
                Values.text("story", story),
                Values.text("q", q),
                first,
                last,
                moment());
    }
}
