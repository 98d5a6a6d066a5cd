package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who does an event and whom or what it is done to, as head words: by the role labels, else by the grammar. */
record Roles(List<Integer> agents, List<Integer> targets) {
    /** Types in which the subject of an intransitive verb is what it happens to. */
    private static final Set<EventType> HAPPENING =
            Set.of(EventType.DEATH, EventType.INJURY, EventType.DAMAGE, EventType.OPERATE, EventType.EVALUATE);
    /** Types in which the partners all act. */
    private static final Set<EventType> MUTUAL = Set.of(EventType.CALL, EventType.MEET, EventType.EXCHANGE);

    static Roles of(Sentence sentence, Clause clause, int head, EventType type) {
        List<Integer> agents = new ArrayList<>();
        List<Integer> targets = new ArrayList<>();
        int subject = clause.subject();
        List<Integer> subjects = subject < 0 ? List.of() : clause.withConjuncts(List.of(subject));
        boolean verb = sentence.word(head).tag().startsWith("VB");
        if (clause.passive() && verb) {
            agents.addAll(clause.byPhrase());
            targets.addAll(subjects);
        } else if (!verb
                || isState(sentence, head)
                || HAPPENING.contains(type) && clause.objects().isEmpty()) {
            targets.addAll(subjects);
        } else {
            agents.addAll(subjects);
        }
        for (int object : clause.objects()) {
            if (!targets.contains(object) && !agents.contains(object)) {
                targets.add(object);
            }
        }
        if (MUTUAL.contains(type)) {
            agents.addAll(clause.prepositional("with"));
        } else if (targets.isEmpty() || type == EventType.ACCUSE || type == EventType.DEMAND) {
            targets.addAll(clause.prepositional());
        }
        if (targets.isEmpty()) {
            targets.addAll(content(sentence, head, clause));
        }
        targets.removeIf(target -> !isNoun(sentence, target));
        agents.removeIf(agent -> !isNoun(sentence, agent));
        return new Roles(List.copyOf(agents), List.copyOf(targets));
    }

    private static boolean isState(Sentence sentence, int head) {
        return Clause.lemma(sentence.word(head)).equals("be") && sentence.child(head, "acomp", "advmod") >= 0;
    }

    private static boolean isNoun(Sentence sentence, int index) {
        return sentence.word(index).tag().matches("NN.*|PRP|CD|DT|JJ|FW|VBG");
    }

    /** What a clause that stands as object is about: its object, else its subject. */
    private static List<Integer> content(Sentence sentence, int head, Clause clause) {
        int inner = sentence.child(head, "xcomp", "ccomp");
        if (inner < 0) {
            return List.of();
        }
        Clause content = new Clause(sentence, inner);
        List<Integer> objects = content.objects();
        if (!objects.isEmpty()) {
            return objects;
        }
        List<Integer> prepositional = content.prepositional();
        int subject = content.ownSubject();
        return !prepositional.isEmpty() ? prepositional : subject >= 0 ? List.of(subject) : List.of();
    }
}
