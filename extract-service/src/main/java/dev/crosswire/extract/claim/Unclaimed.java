package dev.crosswire.extract.claim;

import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.event.Remainder;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.quantity.FoundQuantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers that no event takes, as claims of their own: of their clause where that tells no event, else of their noun phrase. */
final class Unclaimed {
    private final Sentence sentence;
    private final Remainder remainder;

    Unclaimed(Sentence sentence, Remainder remainder) {
        this.sentence = sentence;
        this.remainder = remainder;
    }

    /** The events, each with its numbers. */
    Map<Event, List<FoundQuantity>> events(List<FoundQuantity> numbers) {
        Map<Integer, Event> clauses = new LinkedHashMap<>();
        Map<Event, List<FoundQuantity>> events = new LinkedHashMap<>();
        for (FoundQuantity number : numbers) {
            around(number)
                    .map(event -> clauses.computeIfAbsent(event.head(), head -> event))
                    .ifPresent(event -> events.computeIfAbsent(event, none -> new ArrayList<>())
                            .add(number));
        }
        return events;
    }

    private Optional<Event> around(FoundQuantity number) {
        int word = number.head() >= 0 ? number.head() : number.to() - 1;
        int[] span = Counted.phrase(sentence, number);
        Optional<Event> clause = Difference.is(sentence, number) ? Optional.empty() : remainder.clause(word);
        return clause.or(() -> remainder.phrase(word, span[0], span[1]));
    }
}
