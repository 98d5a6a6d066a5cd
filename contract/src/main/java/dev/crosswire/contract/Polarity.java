package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether the event is said to hold ({@code +}) or not ({@code -}). */
public enum Polarity implements Labelled {
    POSITIVE("+"),
    NEGATIVE("-");

    private final String label;

    Polarity(String label) {
        this.label = label;
    }

    @Override
    @JsonValue
    public String label() {
        return label;
    }

    @JsonCreator
    public static Polarity of(String label) {
        return Labelled.of(Polarity.class, label);
    }
}
