package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import java.util.Optional;

/** What kinds of events nouns name by themselves, from {@code events.tsv}. */
public final class EventNouns {
    private EventNouns() {}

    /** The type of event that a noun names whatever stands around it; empty where it names none. */
    public static Optional<EventType> typeOf(String lemma) {
        for (Lexicon.Entry entry : Lexicon.INSTANCE.entries("noun", lemma)) {
            if (!entry.conditional()) {
                return Optional.of(entry.type());
            }
        }
        return Optional.empty();
    }

    /** Whether a noun names a vehicle or vessel. */
    public static boolean isVehicle(String lemma) {
        return Lexicon.INSTANCE.is(lemma, "vehicle");
    }
}
