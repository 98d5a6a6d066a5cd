package dev.crosswire.client;

import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Status;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Which facts are asked for; all conditions must hold. Immutable: each method gives a new query.
 *
 * <pre>{@code FactQuery.all().status(Status.DISPUTED).place("Kyiv").from(LocalDate.parse("2025-03-18"))}</pre>
 */
public final class FactQuery {
    private static final FactQuery ALL = new FactQuery(Parameters.NONE);

    private final Parameters parameters;

    private FactQuery(Parameters parameters) {
        this.parameters = parameters;
    }

    public static FactQuery all() {
        return ALL;
    }

    /** One fact alone. */
    public FactQuery id(String id) {
        return with("id", id);
    }

    /** One of these types; said again, one more. */
    public FactQuery type(EventType type) {
        return with("type", type.label());
    }

    /** One of these verdicts; said again, one more. */
    public FactQuery status(Status status) {
        return with("status", status.label());
    }

    /** Who takes part, by canonical name. */
    public FactQuery entity(String name) {
        return with("entity", name);
    }

    /** Where it happens, or what contains that. */
    public FactQuery place(String name) {
        return with("place", name);
    }

    /** An article that makes a claim of the fact. */
    public FactQuery article(String id) {
        return with("article", id);
    }

    public FactQuery story(String id) {
        return with("story", id);
    }

    /** Words of the question, the names, the places and the reasons; "quoted phrases", or, -not. */
    public FactQuery words(String q) {
        return with("q", q);
    }

    /** It happens on this day or later. */
    public FactQuery from(LocalDate day) {
        return with("from", day.toString());
    }

    /** It happens on this day or earlier. */
    public FactQuery to(LocalDate day) {
        return with("to", day.toString());
    }

    /** The view as it was known then; has no meaning where changes are followed. */
    public FactQuery knownAt(Instant moment) {
        return with("knownAt", moment.toString());
    }

    /** At most so many, 1 to 1000; all of them where it is not said. Has no meaning where changes are followed. */
    public FactQuery limit(int most) {
        return with("limit", Integer.toString(most));
    }

    /** {@code id}, {@code lastPublished} or {@code -lastPublished} (the newest first). */
    public FactQuery sort(String order) {
        return with("sort", order);
    }

    private FactQuery with(String name, String value) {
        return new FactQuery(parameters.with(name, value));
    }

    Parameters parameters() {
        return parameters;
    }
}
