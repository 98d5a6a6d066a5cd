package dev.crosswire.extract.claim;

import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.quantity.FoundQuantity;
import java.util.Comparator;
import java.util.List;

/** Numbers that no clause holds: of the event in which what they count takes part, else of the last one told before. */
final class LooseNumbers {
    private final Sentence sentence;
    private final List<Event> events;

    LooseNumbers(Sentence sentence, List<Event> events) {
        this.sentence = sentence;
        this.events = events;
    }

    /** Whether an event takes a number that no clause holds. */
    boolean takes(Event event, FoundQuantity number) {
        int word = number.head() >= 0 ? number.head() : number.to() - 1;
        Event participated = participated(word);
        if (participated != null) {
            return event == participated;
        }
        Event summed = summed(word);
        if (summed != null) {
            return event == summed;
        }
        if (isOfSource(number)) {
            return false;
        }
        Event before = before(number);
        return !NumberSpans.isTime(number) && (before == null ? opens(event, number) : event == before);
    }

    /** The first event that a word takes part in; null where there is none. */
    private Event participated(int word) {
        return events.stream()
                .filter(event ->
                        event.targets().contains(word) || event.agents().contains(word))
                .findFirst()
                .orElse(null);
    }

    /** "…, two diplomats said": how many say so, by a verb that tells no event. */
    private boolean isOfSource(FoundQuantity number) {
        int says = number.head() < 0 || !sentence.word(number.head()).relation().equals("nsubj")
                ? -1
                : sentence.word(number.head()).head();
        return says > number.head()
                && sentence.word(says).hasTag("VBD", "VBZ", "VBP")
                && events.stream().noneMatch(event -> event.head() == says);
    }

    /** "By 51 votes to 48, the senate passed it", "In a deal worth $40m, A bought B": a number before the verb of its clause, in no noun phrase of another event. */
    private boolean opens(Event event, FoundQuantity number) {
        int cue = sentence.word(event.head()).head();
        boolean asked = number.quantity().unit().startsWith("share")
                && sentence.word(event.head()).relation().equals("ccomp")
                && cue > number.from()
                && sentence.holds(cue, number.from());
        return !event.nominal() && event == events.get(0) && (asked || sentence.holds(event.head(), number.from()));
    }

    /** "cash totalling €5,000 was seized": the event of which the noun that a participle sums up is part; null where none is. */
    private Event summed(int word) {
        int at = word;
        for (int steps = 0; steps < 4 && at >= 0; steps++) {
            int up = sentence.word(at).head();
            if (sentence.word(at).relation().equals("acl")
                    && sentence.word(at).tag().equals("VBG")) {
                return participated(up);
            }
            at = up;
        }
        return null;
    }

    /** The last event told by a verb before a number; null where there is none. */
    Event before(FoundQuantity number) {
        return events.stream()
                .filter(event -> !event.nominal() && event.head() < number.from())
                .max(Comparator.comparingInt(Event::head))
                .orElse(null);
    }
}
