package dev.crosswire.client;

import dev.crosswire.contract.EventType;

/**
 * What changes are followed, and from where. Immutable: each method gives a new one.
 *
 * <pre>{@code Following.facts(FactQuery.all().place("Kyiv")).answersAlone().after(lastId)}</pre>
 */
public final class Following {
    private final Parameters parameters;
    private final String after;

    private Following(Parameters parameters, String after) {
        this.parameters = parameters;
        this.after = after;
    }

    /** The facts that match, as they change from now on. */
    public static Following facts(FactQuery query) {
        return new Following(query.parameters(), null);
    }

    /** All claims, as they come and go from now on. */
    public static Following claims() {
        return new Following(Parameters.NONE.with("of", "claims"), null);
    }

    /** Of claims, those of this type; said again, one more. */
    public Following type(EventType type) {
        return with("type", type.label());
    }

    /** Of claims, those of this article. */
    public Following article(String id) {
        return with("article", id);
    }

    /** Of claims, those that this speaker answers for. */
    public Following speaker(String name) {
        return with("speaker", name);
    }

    /** Of claims, those that this outlet published. */
    public Following outlet(String name) {
        return with("outlet", name);
    }

    /** Of claims, those that are values of this fact. */
    public Following fact(String id) {
        return with("fact", id);
    }

    /** First what there is, then what changes. */
    public Following withSnapshot() {
        return with("snapshot", "true");
    }

    /** Only what changes an answer: its best value or its status, or that there is one. */
    public Following answersAlone() {
        return with("answers", "true");
    }

    /** From after this event on: none that came since is lost, none comes twice. */
    public Following after(String eventId) {
        return new Following(parameters, eventId);
    }

    private Following with(String name, String value) {
        return new Following(parameters.with(name, value), after);
    }

    String query() {
        return parameters.query();
    }

    /** Null to begin now. */
    String after() {
        return after;
    }
}
