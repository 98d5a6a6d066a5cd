package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.BitSet;
import java.util.List;

/**
 * An event that a sentence asserts, denies or foresees. Indices are of words in the sentence.
 *
 * @param predicate the lemma of the word that carries it ({@code shoot down}, {@code be dead})
 * @param head the word that carries it
 * @param agents the head words of who does it
 * @param targets the head words of whom or what it is done to
 * @param scope the words that belong to it and to no other event
 * @param from the first word of the clause that carries it
 * @param to the word after its last
 * @param nominal whether a noun carries it
 */
public record Event(
        EventType type,
        String predicate,
        int head,
        List<Integer> agents,
        List<Integer> targets,
        BitSet scope,
        int from,
        int to,
        boolean nominal) {
    public Event {
        agents = List.copyOf(agents);
        targets = List.copyOf(targets);
        scope = (BitSet) scope.clone();
    }

    /** The event as one of business where all that tells its type is that it counts money, and nobody steals it. */
    public Event counting(String unit) {
        boolean money = unit != null && Lexicon.INSTANCE.is(unit.substring(unit.lastIndexOf(' ') + 1), "money");
        boolean stolen = Lexicon.INSTANCE.behaves(predicate, "thieving", "verb");
        return type != EventType.OTHER || !money || stolen ? this : as(EventType.ECONOMY);
    }

    /** Whether somebody does it by saying it, whatever it is said of. */
    public boolean speaks() {
        return !nominal
                && (type == EventType.EVALUATE || SpeechContents.SPEECH.contains(type))
                && Lexicon.INSTANCE.entries("verb", predicate).stream()
                        .anyMatch(entry -> entry.type() == type && !entry.conditional());
    }

    /** The event as one of a type. */
    Event as(EventType other) {
        return type == other ? this : new Event(other, predicate, head, agents, targets, scope, from, to, nominal);
    }

    /** The event as done to what is counted alone, where that is one of several targets. */
    public Event done(int counted) {
        return targets.size() < 2 || !targets.contains(counted)
                ? this
                : new Event(type, predicate, head, agents, List.of(counted), scope, from, to, nominal);
    }

    /** The same by another: done to him where nobody does it; the event itself where the word is -1. */
    public Event by(int other) {
        if (other < 0) {
            return this;
        }
        boolean done = agents.isEmpty();
        List<Integer> whom = done ? List.of(other) : targets;
        return new Event(type, predicate, head, done ? agents : List.of(other), whom, scope, from, to, nominal);
    }

    /** Whether a word belongs to it and to no other event. */
    public boolean holds(int word) {
        return scope.get(word);
    }

    @Override
    public BitSet scope() {
        return (BitSet) scope.clone();
    }

    /** Whether its words name and count nothing. */
    public boolean isBare(Sentence sentence) {
        return scope.stream()
                .mapToObj(sentence::word)
                .allMatch(word -> word.name().equals("O") && !word.tag().equals("CD"));
    }
}
