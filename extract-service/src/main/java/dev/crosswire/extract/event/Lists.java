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
        if (event.targets().isEmpty() || event.targets().get(0) < event.head()) {
            return List.of(event);
        }
        List<Integer> objects = items(sentence, event.targets().get(0));
        List<BitSet> targets = phrases(sentence, objects);
        boolean apart = objects.size() > 1 && targets.stream().filter(placed).count() >= 2;
        return apart ? apart(event, objects, targets) : List.of(event);
    }

    /** What follows "including" or "such as". */
    private static List<Integer> examples(Sentence sentence, Event event) {
        List<Integer> found = new ArrayList<>();
        for (int i = event.from(); i < event.to(); i++) {
            String form = Lemmas.of(sentence, i);
            if (sentence.word(i).relation().equals("prep") && (form.equals("include") || form.equals("including"))) {
                int first = sentence.child(i, "pobj");
                if (first >= 0) {
                    found.addAll(items(sentence, first));
                }
            }
        }
        return found;
    }

    /** A list's items; parsers hang the next item on the place in the one before ("hospitals in Sumy and systems"). */
    private static List<Integer> items(Sentence sentence, int first) {
        List<Integer> found = new ArrayList<>(List.of(first));
        BitSet within = sentence.subtree(first);
        for (int i = within.nextSetBit(0); i >= 0; i = within.nextSetBit(i + 1)) {
            boolean noun = isThing(sentence, i);
            boolean hung = sentence.word(i).relation().equals("appos")
                    && sentence.word(sentence.word(i).head()).relation().equals("pobj")
                    && isPlaced(sentence, i);
            if (noun && i != first && (hung || sentence.word(i).relation().equals("conj"))) {
                found.add(i);
            }
        }
        sentence
                .children(
                        sentence.word(first).head() < 0
                                ? first
                                : sentence.word(first).head())
                .stream()
                .filter(i -> i > within.length() && isThing(sentence, i))
                .filter(i -> sentence.word(i).relation().equals("conj") && isPlaced(sentence, i))
                .forEach(found::add);
        return found;
    }

    private static boolean isThing(Sentence sentence, int i) {
        return sentence.word(i).tag().startsWith("NN")
                && sentence.word(i).name().equals("O");
    }

    /** "a depot in Oran": a further thing with its place, which parsers hang on the place before it or on the verb. */
    private static boolean isPlaced(Sentence sentence, int i) {
        return sentence.child(i, "det") >= 0 && sentence.child(i, "prep") > i;
    }

    private static List<BitSet> phrases(Sentence sentence, List<Integer> heads) {
        return heads.stream()
                .map(head -> sentence.subtree(head, child -> sentence.word(child)
                        .hasRelation("conj", "cc", "punct", "relcl", "advcl", "dep")))
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
    private static List<Event> apart(Event event, List<Integer> heads, List<BitSet> items) {
        List<Event> events = splitOff(event, heads, items, event.to());
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
