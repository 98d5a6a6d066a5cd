package dev.crosswire.extract.claim;

import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.quantity.FoundQuantity;
import java.util.List;

/** Which clauses hold a number: the shortest of those in whose words it stands keeps it. */
final class NumberScopes {
    private final Sentence sentence;
    private final List<Event> events;

    NumberScopes(Sentence sentence, List<Event> events) {
        this.sentence = sentence;
        this.events = events;
    }

    /** Whether a number stands in an event's own words and clause, and not only in a subject that it shares. */
    static boolean holds(Event event, FoundQuantity number) {
        int word = number.head() >= 0 ? number.head() : number.to() - 1;
        boolean within = event.from() <= number.from() && number.to() <= event.to() + 1;
        return within && (event.holds(word) || event.holds(number.to() - 1));
    }

    /** Whether any of the events' clauses holds a number. */
    boolean isHeld(FoundQuantity number) {
        return events.stream().anyMatch(event -> holds(event, number));
    }

    /** Whether of the clauses that hold a number an event's is the one that it belongs to. */
    boolean keeps(Event event, FoundQuantity number) {
        return holds(event, number)
                && events.stream()
                        .filter(other -> other != event && !other.nominal() && holds(other, number))
                        .noneMatch(other -> length(other) < length(event)
                                && !shares(event, other)
                                && !isModifier(other)
                                && !describes(other, number));
    }

    private static int length(Event event) {
        return event.to() - event.from();
    }

    /** "killed and wounded dozens". */
    private boolean shares(Event event, Event other) {
        return sentence.word(other.head()).hasRelation("conj", "cc", "dep")
                && event.to() == other.to()
                && event.targets().equals(other.targets())
                && !event.targets().isEmpty();
    }

    /** "a US-proposed 30-day ceasefire": the number is the noun's, whatever else is done with it. */
    private boolean isModifier(Event event) {
        return sentence.word(event.head()).hasRelation("amod", "nmod", "compound");
    }

    /** "arrested two men who had fled", "met six people hurt there": a clause of the noun that the number counts. */
    private boolean describes(Event event, FoundQuantity number) {
        Word verb = sentence.word(event.head());
        return verb.hasRelation("relcl", "acl") && verb.head() == number.head();
    }

    /** "resigned after two shootings", "an outbreak of 22 tornadoes left four dead": a number of what another event's noun tells. */
    boolean isOfNominal(Event event, FoundQuantity number) {
        return number.head() >= 0
                && events.stream()
                        .filter(other -> other.nominal() && other != event)
                        .anyMatch(other -> other.head() == number.head() && holds(other, number)
                                || NumberSpans.isTime(number)
                                        && other.from() <= number.from()
                                        && number.to() <= other.head()
                                || other.targets().contains(number.head()) && holds(other, number)
                                || sentence.word(other.head()).relation().equals("appos")
                                        && number.from() > other.head()
                                        && holds(other, number));
    }
}
