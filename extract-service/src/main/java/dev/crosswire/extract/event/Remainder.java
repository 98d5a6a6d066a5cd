package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.status.EventStatus;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What a sentence tells beside its events, for words that are news by themselves: a clause, or a noun phrase alone. */
public final class Remainder {
    private final Sentence sentence;
    private final Classifier classifier;
    private final Spans spans;
    private final IntPredicate cue;
    private final Map<Integer, EventType> told = new HashMap<>();

    Remainder(Sentence sentence, Classifier classifier, Spans spans, IntPredicate cue, List<Event> events) {
        this.sentence = sentence;
        this.classifier = classifier;
        this.spans = spans;
        this.cue = cue;
        events.forEach(event -> told.put(event.head(), event.type()));
    }

    /** The clause around a word as an event, where it is asserted and tells none yet. */
    public Optional<Event> clause(int word) {
        int verb = governing(word);
        return verb < 0 || cue.test(verb) || told.containsKey(verb) || isPart(verb) || !asserts(verb)
                ? Optional.empty()
                : Optional.of(deed(verb));
    }

    /** The noun phrase of a word as an event, where what it stands in is asserted. */
    public Optional<Event> phrase(int noun, int from, int to) {
        if (!asserts(noun)) {
            return Optional.empty();
        }
        BitSet scope = new BitSet();
        scope.set(from, to);
        int owner = sentence.child(noun, "poss");
        int compared = comparative(from, to);
        EventType beside = compared < 0 ? null : told.get(governing(noun));
        EventType type = classifier.noun(noun).orElse(beside == null ? EventType.OTHER : beside);
        List<Integer> agents = owner < 0 ? List.of() : List.of(owner);
        String predicate = owner >= 0 ? "have" : compared < 0 ? "be" : "be " + form(compared);
        return Optional.of(new Event(type, predicate, noun, agents, List.of(noun), scope, from, to, true));
    }

    /** "two fewer than": the word that compares with what the clause around tells; -1 where none does. */
    private int comparative(int from, int to) {
        return IntStream.range(from + 1, to)
                .filter(word -> sentence.word(word).hasTag("JJR", "RBR")
                        && word + 1 < to
                        && form(word + 1).equals("than"))
                .findFirst()
                .orElse(-1);
    }

    private String form(int word) {
        return sentence.word(word).token().form();
    }

    private boolean asserts(int word) {
        return EventStatus.of(sentence, word).asserted();
    }

    /** The verb of the clause that a word stands in; -1 where none governs it. */
    private int governing(int word) {
        int at = sentence.word(word).head();
        while (at >= 0 && !sentence.word(at).tag().startsWith("VB")) {
            at = sentence.word(at).head();
        }
        return at;
    }

    /** "the remaining 40", "to help 40": a verb that tells nothing alone. */
    private boolean isPart(int verb) {
        return sentence.word(verb).hasRelation("amod", "compound", "nmod", "aux", "auxpass", "prep");
    }

    private Event deed(int verb) {
        Clause clause = Clause.of(sentence, verb);
        EventType type = classifier
                .verb(clause, verb)
                .or(() -> classifier.topic(clause, verb))
                .or(() -> classifier.done(clause, verb))
                .or(() -> classifier.scene(clause, verb))
                .orElse(EventType.OTHER);
        BitSet scope = spans.scope(verb, clause);
        int[] span = spans.evidence(verb, clause, scope);
        Roles roles = Roles.of(sentence, clause, verb, type);
        return new Event(
                type, classifier.name(verb), verb, roles.agents(), roles.targets(), scope, span[0], span[1], false);
    }
}
