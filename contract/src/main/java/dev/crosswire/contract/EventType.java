package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of event, state or speech act a claim asserts; the annotation guide's closed list. */
public enum EventType implements Labelled {
    ATTACK("Attack"),
    INTERCEPT("Intercept"),
    DAMAGE("Damage"),
    DEATH("Death"),
    INJURY("Injury"),
    FORCES("Forces"),
    CONTROL("Control"),
    AGREE("Agree"),
    REJECT("Reject"),
    PROPOSE("Propose"),
    DEMAND("Demand"),
    ORDER("Order"),
    PROMISE("Promise"),
    ACCUSE("Accuse"),
    VIOLATE("Violate"),
    CALL("Call"),
    MEET("Meet"),
    EXCHANGE("Exchange"),
    AID("Aid"),
    SUPPORT("Support"),
    RESPOND("Respond"),
    OPERATE("Operate"),
    EVALUATE("Evaluate"),
    ECONOMY("Economy"),
    LEGAL("Legal"),
    VOTE("Vote"),
    DISASTER("Disaster"),
    OTHER("Other");

    private final String label;

    EventType(String label) {
        this.label = label;
    }

    @Override
    @JsonValue
    public String label() {
        return label;
    }

    @JsonCreator
    public static EventType of(String label) {
        return Labelled.of(EventType.class, label);
    }
}
