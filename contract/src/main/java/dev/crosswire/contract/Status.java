package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The verdict on a fact: its values are compared first, then the origins are counted. */
public enum Status implements Labelled {
    SINGLE("single"),
    CORROBORATED("corroborated"),
    UPDATED("updated"),
    DISPUTED("disputed");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    @Override
    @JsonValue
    public String label() {
        return label;
    }

    @JsonCreator
    public static Status of(String label) {
        return Labelled.of(Status.class, label);
    }
}
