package dev.crosswire.extract.claim;

import dev.crosswire.contract.Quantity;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.quantity.FoundQuantity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One of the numbers that an event gives, and the stretch of words that carries it; no number where it gives none.
 *
 * @param head the counted noun's head word, -1 where there is none
 */
record Counted(Quantity quantity, int head, int from, int to) {
    /** An event's numbers, one claim each: the first carried by the clause, each other by its own phrase. */
    static List<Counted> of(Sentence sentence, Event event, List<FoundQuantity> quantities, List<Event> events) {
        List<FoundQuantity> own = quantities.stream()
                .filter(quantity -> owner(quantity, event, events))
                .toList();
        if (own.isEmpty()) {
            return List.of(new Counted(null, -1, event.from(), event.to()));
        }
        List<Counted> counted = new ArrayList<>();
        int end = own.size() > 1 ? Math.max(event.head() + 1, before(sentence, own.get(1), event)) : event.to();
        for (int i = 0; i < own.size(); i++) {
            FoundQuantity found = own.get(i);
            if (i == 0) {
                counted.add(new Counted(found.quantity(), found.head(), event.from(), Math.max(end, found.to())));
            } else {
                int[] span = phrase(sentence, found);
                counted.add(new Counted(found.quantity(), found.head(), span[0], span[1]));
            }
        }
        return counted;
    }

    private static boolean owner(FoundQuantity quantity, Event event, List<Event> events) {
        if (!holds(event, quantity)) {
            return false;
        }
        return events.stream()
                .filter(other -> other != event && !other.nominal() && holds(other, quantity))
                .noneMatch(other -> other.to() - other.from() < event.to() - event.from() && !shares(event, other));
    }

    /** "killed and wounded dozens". */
    private static boolean shares(Event event, Event other) {
        return event.to() == other.to()
                && event.targets().equals(other.targets())
                && !event.targets().isEmpty();
    }

    /** Whether a number stands in an event's own words and clause, and not only in a subject it shares. */
    private static boolean holds(Event event, FoundQuantity quantity) {
        int word = quantity.head() >= 0 ? quantity.head() : quantity.to() - 1;
        boolean within = event.from() <= quantity.from() && quantity.to() <= event.to() + 1;
        return within && (event.scope().get(word) || event.scope().get(quantity.to() - 1));
    }

    private static int before(Sentence sentence, FoundQuantity next, Event event) {
        int[] span = phrase(sentence, next);
        int end = span[0];
        while (end > event.from() + 1 && sentence.word(end - 1).relation().matches("cc|punct|prep")) {
            end--;
        }
        return end;
    }

    private static int[] phrase(Sentence sentence, FoundQuantity found) {
        if (found.head() < 0) {
            return new int[] {found.from(), found.to()};
        }
        BitSet words = sentence.subtree(
                found.head(),
                child -> sentence.word(child).relation().matches("conj|cc|punct|relcl|appos|acl|advcl|parataxis"));
        int from = Math.min(found.from(), words.nextSetBit(0));
        return new int[] {from, Math.max(found.to(), words.length())};
    }
}
