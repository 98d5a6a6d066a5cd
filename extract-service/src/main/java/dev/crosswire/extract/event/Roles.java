package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who does an event and whom or what it is done to, as head words, by the grammar. */
record Roles(List<Integer> agents, List<Integer> targets) {
    /** Types in which the subject of an intransitive verb is what it happens to. */
    private static final Set<EventType> HAPPENING =
            Set.of(EventType.DEATH, EventType.INJURY, EventType.DAMAGE, EventType.OPERATE, EventType.EVALUATE);
    /** Types in which the partners all act. */
    private static final Set<EventType> MUTUAL = Set.of(EventType.CALL, EventType.MEET, EventType.EXCHANGE);
    /** Types with an addressee and a content. */
    private static final Set<EventType> ADDRESSED =
            Set.of(EventType.ACCUSE, EventType.DEMAND, EventType.ORDER, EventType.PROMISE);

    private static final String[] GOALS = {
        "to", "of", "against", "about", "for", "into", "toward", "towards", "with", "from", "through", "regarding"
    };

    static Roles of(Sentence sentence, Clause clause, int head, EventType type) {
        return new Reader(sentence, clause, head, type).read();
    }

    /** Reads the roles of one clause. */
    private record Reader(Sentence sentence, Clause clause, int head, EventType type) {
        Roles read() {
            List<Integer> agents = new ArrayList<>();
            List<Integer> targets = new ArrayList<>();
            subjects(agents, targets);
            for (int object : clause.objects()) {
                if (!targets.contains(object) && !agents.contains(object)) {
                    targets.add(object);
                }
            }
            Set<Integer> resolved = new LinkedHashSet<>();
            targets.forEach(target -> resolved.addAll(resolve(target)));
            if (MUTUAL.contains(type)) {
                agents.addAll(clause.prepositional("with"));
            } else if (resolved.isEmpty() && targets.isEmpty()) {
                resolved.addAll(clause.prepositional(GOALS));
            }
            if (resolved.isEmpty() && targets.isEmpty() || ADDRESSED.contains(type)) {
                resolved.addAll(content());
            }
            resolved.removeIf(target -> !isParticipant(target) || agents.contains(target));
            agents.removeIf(agent -> !isParticipant(agent));
            return new Roles(List.copyOf(new LinkedHashSet<>(agents)), List.copyOf(resolved));
        }

        private void subjects(List<Integer> agents, List<Integer> targets) {
            int subject = clause.subject();
            List<Integer> subjects = subject < 0 ? List.of() : clause.withConjuncts(List.of(subject));
            boolean verb = sentence.word(head).tag().startsWith("VB");
            boolean happens = HAPPENING.contains(type) && clause.objects().isEmpty();
            boolean undergoes = Lexicon.INSTANCE.behaves(Clause.lemma(sentence.word(head)), "undergo", "verb");
            if (clause.passive() && verb) {
                agents.addAll(clause.byPhrase());
                targets.addAll(subjects);
            } else if (!verb || isState() || happens || undergoes && isEventObject()) {
                targets.addAll(subjects);
            } else {
                agents.addAll(subjects);
            }
        }

        private boolean isState() {
            return Clause.lemma(sentence.word(head)).equals("be") && sentence.child(head, "acomp", "advmod") >= 0;
        }

        private boolean isEventObject() {
            return clause.objects().stream().anyMatch(object -> isEvent(object));
        }

        private boolean isEvent(int noun) {
            return new Classifier(sentence).noun(noun).filter(type::equals).isPresent();
        }

        /** What a noun that names the event itself was done to ("launched strikes on ports"); any other noun itself. */
        private List<Integer> resolve(int target) {
            boolean told = isEvent(target)
                    && target > head
                    && Lexicon.INSTANCE.behaves(Clause.lemma(sentence.word(head)), "light", "verb");
            if (!told) {
                return List.of(target);
            }
            List<Integer> found =
                    new ArrayList<>(new Clause(sentence, target).prepositional("on", "against", "to", "for", "over"));
            if (found.isEmpty()) {
                found.addAll(clause.prepositional("on", "against", "to", "at", "for"));
            }
            if (found.isEmpty() && type == EventType.DAMAGE) {
                found.addAll(new Clause(sentence, target).prepositional("at", "in"));
            }
            return found;
        }

        private boolean isParticipant(int index) {
            Word word = sentence.word(index);
            return word.tag().matches("NN.*|PRP|CD|DT|JJ|FW|VBG")
                    && !word.name().matches(".*-(DATE|TIME)");
        }

        /** What a clause that stands as object is about: its object, else its subject. */
        private List<Integer> content() {
            int inner = sentence.child(head, "xcomp", "ccomp");
            for (int child : sentence.children(head)) {
                if (inner < 0 && sentence.word(child).relation().equals("prep")) {
                    inner = sentence.child(child, "pcomp");
                }
            }
            if (inner < 0) {
                return List.of();
            }
            Clause content = new Clause(sentence, inner);
            List<Integer> objects = content.objects();
            if (!objects.isEmpty()) {
                return objects;
            }
            List<Integer> prepositional = content.prepositional(GOALS);
            int subject = content.ownSubject();
            return !prepositional.isEmpty() ? prepositional : subject >= 0 ? List.of(subject) : List.of();
        }
    }
}
