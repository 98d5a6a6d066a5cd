package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.List;

/** Nouns of what somebody asks or offers, whatever becomes of it: "the club's offer to pay", "a call by nurses for a ban". */
final class Requests {
    private final Sentence sentence;

    Requests(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a noun tells who asks or offers, and what. */
    boolean is(int noun, EventType type) {
        Clause clause = Clause.of(sentence, noun);
        boolean owned = owner(noun) >= 0 || !clause.prepositional("by").isEmpty();
        return (type == EventType.DEMAND || type == EventType.PROPOSE)
                && owned
                && (deed(noun) >= 0 || !clause.prepositional("for").isEmpty());
    }

    /** Whose it is, by a possessive; of "whose", whom that points to; -1 where none stands with it. */
    int owner(int noun) {
        int owner = sentence.child(noun, "poss");
        boolean whose = owner >= 0 && sentence.word(owner).tag().equals("WP$");
        int clause = whose ? sentence.word(noun).head() : -1;
        return clause >= 0 && sentence.word(clause).relation().equals("relcl")
                ? sentence.word(clause).head()
                : owner;
    }

    /** The infinitive that tells what is asked or offered; -1 where none does. */
    int deed(int noun) {
        List<Integer> children = sentence.children(noun);
        return children.stream()
                .filter(child -> sentence.word(child).relation().equals("acl"))
                .filter(child ->
                        sentence.anyChild(child, to -> sentence.word(to).tag().equals("TO")))
                .findFirst()
                .orElse(-1);
    }
}
