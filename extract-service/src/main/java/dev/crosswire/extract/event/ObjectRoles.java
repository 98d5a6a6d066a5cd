package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the objects of an event's verb are to the event: what it is done to, unless they name the event or its means. */
final class ObjectRoles {
    /** What a verb and its object tell together: "launched an assault", "held talks". */
    private static final Set<EventType> DONE =
            Set.of(EventType.ATTACK, EventType.MEET, EventType.CALL, EventType.DEATH, EventType.INJURY);

    private static final Set<EventType> MATERIAL = Set.of(EventType.DAMAGE, EventType.DISASTER);

    private final Frame frame;
    private final Sentence sentence;
    private final Clause clause;
    private final int head;
    private final EventType type;

    ObjectRoles(Frame frame) {
        this.frame = frame;
        this.sentence = frame.sentence();
        this.clause = frame.clause();
        this.head = frame.head();
        this.type = frame.type();
    }

    /** Adds the objects to what it is done to, or puts in its place what is judged, called on or aimed at. */
    void add(List<Integer> agents, List<Integer> targets) {
        for (int object : clause.objects()) {
            if (!targets.contains(object) && !agents.contains(object) && !frame.isIdiom(object)) {
                targets.add(object);
            }
        }
        addressed(targets);
        judged(targets);
        aimed(targets);
    }

    /** "was a wonderful company": what is judged is the subject, where it names something. */
    private void judged(List<Integer> targets) {
        int attribute = sentence.child(head, "attr");
        int subject = clause.subject();
        int action = PredicateNouns.attempted(sentence, attribute);
        if (action >= 0) {
            targets.clear();
            targets.addAll(Clause.of(sentence, action).objects());
            return;
        }
        if (type == EventType.EVALUATE
                && attribute >= 0
                && !clause.isFreeRelative()
                && subject >= 0
                && sentence.child(head, "expl") < 0
                && sentence.word(subject).hasTag("NN", "NNS", "NNP", "NNPS", "PRP")) {
            targets.clear();
            targets.add(subject);
        }
    }

    /** "called on citizens": the object of an idiom's preposition. */
    private void addressed(List<Integer> targets) {
        String name = Classifier.of(sentence).name(head);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (targets.isEmpty() && name.contains(" ") && clause.objects().isEmpty()) {
            targets.addAll(clause.prepositional(last));
        }
    }

    /** "drove a van into the crowd": a vehicle is what it is done with. */
    private void aimed(List<Integer> targets) {
        boolean vehicles = type == EventType.ATTACK
                && !targets.isEmpty()
                && targets.stream().allMatch(target -> Lexicon.INSTANCE.is(frame.lemma(target), "vehicle"));
        List<Integer> aims = vehicles ? clause.prepositional(Complements.AIMS) : List.of();
        if (!aims.isEmpty()) {
            targets.clear();
            targets.addAll(aims);
        }
    }

    /** "$3 million in bonds": what there is of it in that worth. */
    private List<Integer> worth(int sum) {
        if (!sentence.word(sum).isNamed("MONEY")) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>(Clause.of(sentence, sum).prepositional("in"));
        found.addAll(clause.prepositional("in"));
        found.removeIf(thing -> thing < sum
                || !sentence.word(thing).name().equals("O")
                || !sentence.word(thing).tag().startsWith("NN")
                || sentence.child(thing, "det") >= 0);
        return found;
    }

    /** What a noun that names the event itself was done to ("launched strikes on ports"); any other noun itself. */
    List<Integer> resolve(int target) {
        List<Integer> worth = worth(target);
        if (!worth.isEmpty()) {
            return worth;
        }
        boolean told = frame.isEvent(target) && target > head && frame.behaves("light");
        if (!told) {
            return List.of(target);
        }
        List<Integer> found =
                new ArrayList<>(Clause.of(sentence, target).prepositional("on", "against", "to", "for", "over"));
        if (found.isEmpty()) {
            found.addAll(clause.prepositional("on", "against", "to", "at", "for"));
        }
        if (found.isEmpty() && type == EventType.DAMAGE) {
            found.addAll(Clause.of(sentence, target).prepositional("at", "in"));
        }
        if (found.isEmpty() && isWhatIsDone()) {
            found.add(target);
        }
        return found;
    }

    /**
     * Whether the noun that tells of the event is what it is done to as well: "opened an inquiry", "made an offer"; but attacks and
     * talks are what is done, as is what somebody only has.
     */
    private boolean isWhatIsDone() {
        if (frame.behaves("undergo")) {
            return type == EventType.LEGAL;
        }
        return !DONE.contains(type)
                && (MATERIAL.contains(type) || !frame.lemma(head).equals("have"));
    }
}
