package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/** "Nine of the patients live in Ohio; two live in Utah": of a bare number, a verb that was said before tells the same. */
final class Parallels {
    private Parallels() {}

    /** The events, those of bare numbers typed as what is told by the same verb before them. */
    static List<Event> typed(Sentence sentence, List<Event> events) {
        List<Event> typed = new ArrayList<>();
        for (Event event : events) {
            EventType type = event.type() == EventType.OTHER && isBare(sentence, event.head())
                    ? before(typed, event)
                    : event.type();
            typed.add(event.as(type));
        }
        return typed;
    }

    private static boolean isBare(Sentence sentence, int verb) {
        int subject = sentence.child(verb, "nsubj", "nsubjpass");
        return subject >= 0 && sentence.word(subject).tag().equals("CD") && sentence.child(subject, "prep") < 0;
    }

    private static EventType before(List<Event> events, Event event) {
        return events.stream()
                .filter(other -> other.predicate().equals(event.predicate()))
                .reduce((first, last) -> last)
                .map(Event::type)
                .orElse(event.type());
    }
}
