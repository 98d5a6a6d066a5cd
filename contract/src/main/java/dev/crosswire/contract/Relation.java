package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** How the position at index {@code from} stands to the one at index {@code to}. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Relation(int from, int to, RelationKind relation) {
    public Relation {
        Checks.require(from >= 0 && to >= 0 && from != to, "a relation joins two positions");
        Checks.given(relation, "relation");
    }
}
