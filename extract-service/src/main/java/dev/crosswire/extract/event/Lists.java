package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Splits an event that lists what it was done to where the items have places of their own: "hospitals in Sumy and power
 * systems in Slovyansk" are two claims.
 */
public final class Lists {
    private Lists() {}

    /**
     * The event, and one event an item where two items or more have places of their own; the event alone otherwise.
     *
     * @param placed whether a stretch of words names a place where something is
     */
    public static List<Event> split(Sentence sentence, Event event, Predicate<BitSet> placed) {
        List<Integer> examples = examples(sentence, event);
        List<BitSet> items = phrases(sentence, examples);
        if (items.stream().filter(placed).count() >= 2) {
            return splitOff(event, examples, items, event.to());
        }
        List<BitSet> targets = phrases(sentence, event.targets());
        boolean objects = targets.stream().allMatch(words -> words.nextSetBit(0) > event.head());
        if (objects && targets.stream().filter(placed).count() >= 2) {
            return apart(event, targets);
        }
        return List.of(event);
    }

    /** What follows "including" or "such as". */
    private static List<Integer> examples(Sentence sentence, Event event) {
        List<Integer> found = new ArrayList<>();
        for (int i = event.from(); i < event.to(); i++) {
            String form = Clause.lemma(sentence.word(i));
            if (form.matches("include|including") && sentence.word(i).relation().equals("prep")) {
                int first = sentence.child(i, "pobj");
                if (first >= 0) {
                    found.addAll(new Clause(sentence, i).withConjuncts(List.of(first)));
                }
            }
        }
        return found;
    }

    private static List<BitSet> phrases(Sentence sentence, List<Integer> heads) {
        return heads.stream()
                .map(head -> sentence.subtree(
                        head, child -> sentence.word(child).relation().matches("conj|cc|punct|relcl|advcl|dep")))
                .toList();
    }

    private static List<Event> splitOff(Event event, List<Integer> heads, List<BitSet> items, int end) {
        BitSet common = event.scope();
        items.forEach(common::andNot);
        List<Event> events = new ArrayList<>();
        int to = Math.max(event.head() + 1, items.get(0).nextSetBit(0) - 1);
        events.add(part(event, event.targets(), common, event.from(), Math.min(to, end)));
        for (int i = 0; i < items.size(); i++) {
            BitSet words = items.get(i);
            BitSet scope = (BitSet) common.clone();
            scope.or(words);
            events.add(part(event, List.of(heads.get(i)), scope, words.nextSetBit(0), words.length()));
        }
        return events;
    }

    /** One event an item; the first keeps the clause. */
    private static List<Event> apart(Event event, List<BitSet> items) {
        List<Event> events = splitOff(event, event.targets(), items, event.to());
        Event first = events.get(1);
        events.set(1, part(event, first.targets(), first.scope(), event.from(), first.to()));
        return events.subList(1, events.size());
    }

    private static Event part(Event event, List<Integer> targets, BitSet scope, int from, int to) {
        int end = Math.max(to, from + 1);
        return new Event(
                event.type(),
                event.predicate(),
                event.head(),
                event.agents(),
                targets,
                scope,
                from,
                end,
                event.nominal());
    }
}
