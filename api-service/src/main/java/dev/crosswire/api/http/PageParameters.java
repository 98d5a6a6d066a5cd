package dev.crosswire.api.http;

import dev.crosswire.api.store.Page;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every listing takes. */
public class PageParameters {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MOST = 1_000;

    @QueryParam("limit")
    @Parameter(
            description =
                    "How many items at most, 1 to 1000; 50 for JSON, all for NDJSON and CSV where it is not given.",
            schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER),
            example = "50")
    public String limit;

    @QueryParam("cursor")
    @Parameter(description = "Where to go on: `next` of the page before.")
    public String cursor;

    @QueryParam("knownAt")
    @Parameter(
            description = "The view as it was known then: an article counts with its newest version dated then or"
                    + " earlier. ISO 8601 date (its first moment) or date-time.",
            example = "2025-03-19T12:00:00Z")
    public String knownAt;

    Instant moment() {
        return Values.moment("knownAt", knownAt);
    }

    /** The orders that the listing knows, the first being its own; a minus turns one round. */
    List<String> sorts() {
        return List.of("id");
    }

    /** The order asked for, null where none is. */
    String sort() {
        return null;
    }

    /** The part asked for; all of it by default where it is streamed. */
    Page page(boolean streamed) {
        String sort = sort() == null ? sorts().get(0) : sort();
        if (!sorts().contains(sort)) {
            throw Problem.badParameter("sort", "'" + sort + "' is none of " + String.join(", ", sorts()));
        }
        Integer most =
                limit != null ? Integer.valueOf(Values.number("limit", limit, MOST)) : streamed ? null : DEFAULT_LIMIT;
        boolean descending = sort.startsWith("-");
        return new Page(descending ? sort.substring(1) : sort, descending, key(sort), most);
    }

    private Page.Key key(String sort) {
        if (Values.text("cursor", cursor) == null) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", -1);
            if (parts.length == 3 && parts[0].equals(sort) && parts[2].indexOf(0) < 0) {
                return new Page.Key(value(parts[1]), parts[2]);
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw Problem.badParameter("cursor", "It is not a cursor of this listing in this order.");
    }

    private static String value(String part) {
        if (part.isEmpty()) {
            return null;
        }
        if (!part.matches("[0-9:. +-]{1,40}")) {
            throw new IllegalArgumentException(part);
        }
        return part;
    }

    /** The cursor of the page that follows an item. */
    static String cursor(Page page, Page.Key key) {
        String sort = (page.descending() ? "-" : "") + page.sort();
        String text = sort + "\n" + (key.value() == null ? "" : key.value()) + "\n" + key.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
