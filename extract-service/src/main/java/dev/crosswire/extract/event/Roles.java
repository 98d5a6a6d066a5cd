package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who does an event and whom or what it is done to, as head words, by the grammar. */
record Roles(List<Integer> agents, List<Integer> targets) {
    /** Types with an addressee and a content. */
    private static final Set<EventType> ADDRESSED =
            Set.of(EventType.ACCUSE, EventType.DEMAND, EventType.ORDER, EventType.PROMISE);

    static Roles of(Sentence sentence, Clause clause, int head, EventType type) {
        Frame frame = new Frame(sentence, clause, head, type);
        List<Integer> agents = new ArrayList<>();
        List<Integer> targets = new ArrayList<>();
        new SubjectRoles(frame).add(agents, targets);
        ObjectRoles objects = new ObjectRoles(frame);
        objects.add(agents, targets);
        if (frame.isMutual()) {
            agents.addAll(clause.prepositional("with"));
        }
        Set<Integer> resolved = new LinkedHashSet<>();
        targets.forEach(target -> resolved.addAll(objects.resolve(target)));
        resolved.removeIf(target -> isSize(sentence, target));
        targets.removeIf(target -> isSize(sentence, target));
        resolved.addAll(complements(frame, targets.isEmpty(), resolved));
        resolved.removeIf(target -> type == EventType.DISASTER && isStricken(frame, target));
        resolved.removeIf(target -> !frame.isParticipant(target) || agents.contains(target));
        agents.removeIf(agent -> !frame.isParticipant(agent));
        return new Roles(List.copyOf(new LinkedHashSet<>(agents)), List.copyOf(resolved));
    }

    /** What else it is about: topics, goals and penalties, what a state is of, what a clause says. */
    private static List<Integer> complements(Frame frame, boolean without, Set<Integer> resolved) {
        Complements complements = new Complements(frame);
        List<Integer> found = new ArrayList<>();
        boolean open = without && resolved.isEmpty();
        if (frame.isMutual()) {
            found.addAll(complements.topics());
        } else if (open) {
            found.addAll(complements.goals());
        }
        if (frame.isState() && frame.type() == EventType.OTHER) {
            found.addAll(complements.stateOf());
        } else if (open && found.isEmpty() || ADDRESSED.contains(frame.type())) {
            found.addAll(complements.content());
        }
        if (frame.type() == EventType.LEGAL) {
            found.addAll(new Penalties(frame.sentence()).of(frame.head()));
        }
        return found;
    }

    /** A country or region that a storm or quake strikes is where it happens. */
    private static boolean isStricken(Frame frame, int target) {
        boolean hazard = frame.clause().subject() >= 0
                && Lexicon.INSTANCE.is(frame.lemma(frame.clause().subject()), "hazard");
        return hazard && (frame.sentence().word(target).isNamed("GPE", "LOC") || frame.isA("area", target));
    }

    /** How far something went is no target. */
    private static boolean isSize(Sentence sentence, int target) {
        return sentence.word(target).name().endsWith("QUANTITY")
                && !sentence.anyChild(
                        target, child -> sentence.word(child).token().form().equals("of"));
    }
}
