package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins verbs that tell one fact together ("was shot and killed", "intercepted and destroyed 35"). */
final class Joined {
    private static final Set<EventType> COUNTED_APART = Set.of(EventType.DEATH, EventType.INJURY);

    private Joined() {}

    static List<Event> verbs(Sentence sentence, List<Event> events) {
        List<Event> kept = new ArrayList<>(events);
        for (Event second : events) {
            Event first = first(sentence, second, kept);
            if (first == null || !kept.contains(second)) {
                continue;
            }
            if (COUNTED_APART.contains(first.type()) && COUNTED_APART.contains(second.type())) {
                kept.set(kept.indexOf(first), share(first, second));
            } else {
                kept.remove(first);
                kept.set(kept.indexOf(second), join(first, second));
            }
        }
        return kept;
    }

    /** The event whose verb stands right before "and" and this one's, with the same participants. */
    private static Event first(Sentence sentence, Event second, List<Event> events) {
        boolean conjunct = sentence.word(second.head()).relation().equals("conj")
                && sentence.child(second.head(), "nsubj", "nsubjpass", "aux") < 0;
        if (!conjunct) {
            return null;
        }
        return events.stream()
                .filter(first -> first.head() == sentence.word(second.head()).head()
                        && adjacent(sentence, first.head(), second.head()))
                .findFirst()
                .orElse(null);
    }

    private static boolean adjacent(Sentence sentence, int first, int second) {
        for (int i = first + 1; i < second; i++) {
            boolean contrast = sentence.word(i).token().form().equals("but");
            if (contrast || !sentence.word(i).hasRelation("cc", "advmod", "aux", "auxpass", "punct", "prt", "mark")) {
                return false;
            }
        }
        return second - first <= 5;
    }

    /** "killed and wounded dozens": two facts of one object. */
    private static Event share(Event first, Event second) {
        java.util.BitSet scope = first.scope();
        scope.or(second.scope());
        int to = Math.max(first.to(), second.to());
        return new Event(
                first.type(),
                first.predicate(),
                first.head(),
                second.agents(),
                second.targets(),
                scope,
                first.from(),
                to,
                false);
    }

    private static Event join(Event first, Event second) {
        boolean firstNames =
                second.type() == EventType.OTHER || first.type() == second.type() && first.type() != EventType.DEATH;
        Event named = firstNames ? first : second;
        List<Integer> targets = second.targets().isEmpty() ? first.targets() : second.targets();
        List<Integer> agents = first.agents().isEmpty() ? second.agents() : first.agents();
        java.util.BitSet scope = first.scope();
        scope.or(second.scope());
        return new Event(
                named.type(),
                named.predicate(),
                named.head(),
                agents,
                targets,
                scope,
                first.from(),
                Math.max(first.to(), second.to()),
                false);
    }
}
