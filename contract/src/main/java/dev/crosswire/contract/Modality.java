package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How the event is presented: as so, as perhaps so, or as still to come. */
public enum Modality implements Labelled {
    ACTUAL("actual"),
    HEDGED("hedged"),
    FUTURE("future");

    private final String label;

    Modality(String label) {
        this.label = label;
    }

    @Override
    @JsonValue
    public String label() {
        return label;
    }

    @JsonCreator
    public static Modality of(String label) {
        return Labelled.of(Modality.class, label);
    }
}
