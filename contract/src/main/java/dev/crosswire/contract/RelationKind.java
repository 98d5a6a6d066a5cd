package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How one position stands to another. */
public enum RelationKind implements Labelled {
    EQUALS("equals"),
    REFINES("refines"),
    BOUND_CONSISTENT("boundConsistent"),
    VAGUER("vaguer"),
    ROUNDS("rounds"),
    UPDATES("updates"),
    CONTRADICTS("contradicts");

    private final String label;

    RelationKind(String label) {
        this.label = label;
    }

    @Override
    @JsonValue
    public String label() {
        return label;
    }

    @JsonCreator
    public static RelationKind of(String label) {
        return Labelled.of(RelationKind.class, label);
    }
}
