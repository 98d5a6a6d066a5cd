package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import java.util.List;
import java.util.Optional;

/** What kinds of events nouns name by themselves, from {@code events.tsv}. */
public final class EventNouns {
    private EventNouns() {}

    /** The type of event that a noun names whatever stands around it; empty where it names none. */
    public static Optional<EventType> typeOf(String lemma) {
        List<Lexicon.Entry> entries = Lexicon.INSTANCE.entries("noun", lemma);
        return entries.stream()
                .filter(entry -> !entry.conditional())
                .map(Lexicon.Entry::type)
                .findFirst();
    }

    /** Whether a noun names a vehicle or vessel. */
    public static boolean isVehicle(String lemma) {
        return Lexicon.INSTANCE.is(lemma, "vehicle");
    }
}
