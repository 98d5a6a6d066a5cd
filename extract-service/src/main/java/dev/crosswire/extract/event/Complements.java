package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/** What an event is about where no object says so: what prepositions lead to, and what a clause says. */
final class Complements {
    /** Where a weapon or a vehicle goes that is used against somebody. */
    static final String[] AIMS = {"at", "on", "into", "through", "against", "onto", "to", "toward", "towards"};

    private static final String[] GOALS = {
        "to", "of", "against", "about", "for", "into", "toward", "towards", "with", "from", "through", "regarding"
    };

    private final Frame frame;
    private final Sentence sentence;
    private final Clause clause;
    private final int head;
    private final EventType type;

    Complements(Frame frame) {
        this.frame = frame;
        this.sentence = frame.sentence();
        this.clause = frame.clause();
        this.head = frame.head();
        this.type = frame.type();
    }

    /** What a state is of: "full of explosives", "armed with a rifle", "unclear on the motive". */
    List<Integer> stateOf() {
        int state = sentence.child(head, "acomp");
        if (state < 0) {
            return List.of();
        }
        List<Integer> found = Clause.of(sentence, state).prepositional("of", "with", "on", "about", "for", "to", "in");
        return found.isEmpty() ? clause.prepositional("of", "with", "on", "about", "for", "to") : found;
    }

    /** What is talked about: "spoke with his counterpart about the efforts", wherever the parser hangs it. */
    List<Integer> topics() {
        List<Integer> topics = new ArrayList<>();
        for (int i = head + 1; i < sentence.size() && sentence.holds(head, i); i++) {
            int object = sentence.word(i).hasForm("about", "regarding", "concerning", "over", "on")
                            && sentence.word(i).relation().equals("prep")
                    ? sentence.child(i, "pobj")
                    : -1;
            boolean near =
                    sentence.word(i).head() == head || sentence.word(i).hasForm("about", "regarding", "concerning");
            boolean means = object >= 0 && Lexicon.INSTANCE.is(frame.lemma(object), "call");
            if (object >= 0 && near && !means && frame.isParticipant(object) && topics.isEmpty()) {
                topics.add(object);
            }
        }
        return topics;
    }

    /** Whom or what it is for, against or about, where it has no object. */
    List<Integer> goals() {
        for (int child : sentence.children(head)) {
            if (frame.isIdiom(child)) {
                List<Integer> about = Clause.of(sentence, child).prepositional(GOALS);
                if (!about.isEmpty()) {
                    return about;
                }
            }
        }
        if (type == EventType.ATTACK) {
            return clause.prepositional(AIMS);
        }
        List<Integer> goals = new ArrayList<>(clause.prepositional(GOALS));
        if (goals.isEmpty() && type == EventType.OTHER) {
            goals.addAll(clause.prepositional("at"));
            goals.removeIf(goal -> frame.isA("moment", goal));
        }
        if (goals.isEmpty()) {
            goals.addAll(governed());
        }
        goals.removeIf(goal -> type == EventType.OTHER
                && sentence.word(goal).isNamed("GPE", "LOC")
                && !sentence.word(goal).relation().equals("conj")
                && sentence.word(sentence.word(goal).head())
                        .hasForm("to", "from", "into", "through", "toward", "towards"));
        return goals;
    }

    /** "took part in the march", "walked off the job": what the verb takes by a preposition of its own. */
    private List<Integer> governed() {
        return Lexicon.INSTANCE.governed(frame.lemma(head)).stream()
                .flatMap(preposition -> clause.prepositional(preposition).stream())
                .filter(object -> !sentence.word(object).isNamed("DATE", "TIME", "PERCENT", "CARDINAL"))
                .toList();
    }

    /** What a free relative says that something is: "what he called an attack", "what appears to be an attack". */
    private List<Integer> named(int verb) {
        int inner = sentence.child(verb, "xcomp", "ccomp");
        int noun = sentence.child(verb, "oprd", "attr");
        boolean clause = inner >= 0 && sentence.word(inner).tag().startsWith("VB");
        int named = noun >= 0 ? noun : clause ? sentence.child(inner, "attr") : inner;
        return named < 0 ? List.of() : List.of(named);
    }

    /** What a clause that stands as object is about: its object, else its subject. */
    List<Integer> content() {
        int inner = sentence.child(head, "xcomp", "ccomp");
        for (int child : sentence.children(head)) {
            if (inner < 0 && sentence.word(child).relation().equals("prep")) {
                inner = sentence.child(child, "pcomp");
            }
        }
        if (inner < 0) {
            return List.of();
        }
        Clause content = Clause.of(sentence, inner);
        List<Integer> objects = content.isFreeRelative() ? named(inner) : content.objects();
        if (!objects.isEmpty()) {
            return objects;
        }
        List<Integer> prepositional = content.prepositional(GOALS);
        int subject = content.ownSubject();
        return !prepositional.isEmpty() ? prepositional : subject >= 0 ? List.of(subject) : List.of();
    }
}
