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

    /** Where a weapon or a vehicle goes that is used against somebody. */
    private static final String[] AIMS = {"at", "on", "into", "through", "against", "onto", "to", "toward", "towards"};

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
                if (!targets.contains(object) && !agents.contains(object) && !isIdiom(object)) {
                    targets.add(object);
                }
            }
            addressed(targets);
            judged(targets);
            aimed(targets);
            Set<Integer> resolved = new LinkedHashSet<>();
            targets.forEach(target -> resolved.addAll(resolve(target)));
            resolved.removeIf(target -> isSize(target));
            targets.removeIf(target -> isSize(target));
            if (MUTUAL.contains(type)) {
                agents.addAll(clause.prepositional("with"));
                resolved.addAll(topics());
            } else if (resolved.isEmpty() && targets.isEmpty()) {
                resolved.addAll(goals());
            }
            if (isState() && type == EventType.OTHER) {
                resolved.addAll(stateOf());
            } else if (resolved.isEmpty() && targets.isEmpty() || ADDRESSED.contains(type)) {
                resolved.addAll(content());
            }
            if (type == EventType.LEGAL) {
                resolved.addAll(new Penalties(sentence).of(head));
            }
            if (type == EventType.DISASTER) {
                resolved.removeIf(target -> isStricken(target));
            }
            resolved.removeIf(target -> !isParticipant(target) || agents.contains(target));
            agents.removeIf(agent -> !isParticipant(agent));
            return new Roles(List.copyOf(new LinkedHashSet<>(agents)), List.copyOf(resolved));
        }

        /** What a state is of: "full of explosives", "armed with a rifle", "unclear on the motive". */
        private List<Integer> stateOf() {
            int state = sentence.child(head, "acomp");
            if (state < 0) {
                return List.of();
            }
            List<Integer> found =
                    new Clause(sentence, state).prepositional("of", "with", "on", "about", "for", "to", "in");
            return found.isEmpty() ? clause.prepositional("of", "with", "on", "about", "for", "to") : found;
        }

        /** A country or region that a storm or quake strikes is where it happens. */
        private boolean isStricken(int target) {
            boolean hazard = clause.subject() >= 0
                    && Lexicon.INSTANCE.is(Clause.lemma(sentence.word(clause.subject())), "hazard");
            return hazard
                    && (sentence.word(target).name().matches(".*-(GPE|LOC)")
                            || Set.of(
                                            "province",
                                            "region",
                                            "coast",
                                            "country",
                                            "area",
                                            "district",
                                            "state",
                                            "island",
                                            "county",
                                            "city",
                                            "town",
                                            "village")
                                    .contains(Clause.lemma(sentence.word(target))));
        }

        /** How far something went is no target. */
        private boolean isSize(int target) {
            return sentence.word(target).name().endsWith("QUANTITY")
                    && sentence.children(target).stream()
                            .noneMatch(
                                    child -> sentence.word(child).token().form().equals("of"));
        }

        /** What is talked about: "spoke with his counterpart about the efforts", wherever the parser hangs it. */
        private List<Integer> topics() {
            List<Integer> topics = new ArrayList<>();
            for (int i = head + 1; i < sentence.size() && sentence.subtree(head).get(i); i++) {
                int object = sentence.word(i).token().form().matches("about|regarding|concerning|over|on")
                                && sentence.word(i).relation().equals("prep")
                        ? sentence.child(i, "pobj")
                        : -1;
                boolean near = sentence.word(i).head() == head
                        || sentence.word(i).token().form().matches("about|regarding|concerning");
                boolean means = object >= 0 && Lexicon.INSTANCE.is(Clause.lemma(sentence.word(object)), "call");
                if (object >= 0 && near && !means && isParticipant(object) && topics.isEmpty()) {
                    topics.add(object);
                }
            }
            return topics;
        }

        private List<Integer> goals() {
            for (int child : sentence.children(head)) {
                if (isIdiom(child)) {
                    List<Integer> about = new Clause(sentence, child).prepositional(GOALS);
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
                goals.removeIf(
                        goal -> Clause.lemma(sentence.word(goal))
                                .matches(
                                        "time|moment|speed|rate|pace|end|beginning|start|night|dawn|risk|all|least|most|point"));
            }
            goals.removeIf(goal -> type == EventType.OTHER
                    && sentence.word(goal).isNamed("GPE", "LOC")
                    && !sentence.word(goal).relation().equals("conj")
                    && sentence.word(sentence.word(goal).head())
                            .token()
                            .form()
                            .matches("to|from|into|through|towards?"));
            return goals;
        }

        /** "was a wonderful company": what is judged is the subject, where it names something. */
        private void judged(List<Integer> targets) {
            int attribute = sentence.child(head, "attr");
            int subject = clause.subject();
            int action = Copulas.attempted(sentence, attribute);
            if (action >= 0) {
                targets.clear();
                targets.addAll(new Clause(sentence, action).objects());
                return;
            }
            if (type == EventType.EVALUATE
                    && attribute >= 0
                    && !clause.isFreeRelative()
                    && subject >= 0
                    && sentence.child(head, "expl") < 0
                    && sentence.word(subject).tag().matches("NN.*|PRP")) {
                targets.clear();
                targets.add(subject);
            }
        }

        /** "called on citizens": the object of an idiom's preposition. */
        private void addressed(List<Integer> targets) {
            String name = new Classifier(sentence).name(head);
            String last = name.substring(name.lastIndexOf(' ') + 1);
            if (targets.isEmpty() && name.contains(" ") && clause.objects().isEmpty()) {
                targets.addAll(clause.prepositional(last));
            }
        }

        /** "drove a van into the crowd": a vehicle is what it is done with. */
        private void aimed(List<Integer> targets) {
            boolean vehicles = type == EventType.ATTACK
                    && !targets.isEmpty()
                    && targets.stream()
                            .allMatch(target -> Lexicon.INSTANCE.is(Clause.lemma(sentence.word(target)), "vehicle"));
            List<Integer> aims = vehicles ? clause.prepositional(AIMS) : List.of();
            if (!aims.isEmpty()) {
                targets.clear();
                targets.addAll(aims);
            }
        }

        /** "opened fire": a word of the idiom that names the event. */
        private boolean isIdiom(int object) {
            return sentence.word(object).head() == head
                    && sentence.word(object).relation().equals("dobj")
                    && new Classifier(sentence)
                            .keys(head)
                            .get(0)
                            .equals(Clause.lemma(sentence.word(head)) + " " + Clause.lemma(sentence.word(object)));
        }

        private void subjects(List<Integer> agents, List<Integer> targets) {
            int subject = clause.subject();
            boolean deed = subject >= 0 && sentence.word(subject).tag().startsWith("VB");
            List<Integer> done = deed ? new Clause(sentence, subject).objects() : List.of();
            List<Integer> subjects =
                    subject < 0 ? List.of() : done.isEmpty() ? clause.withConjuncts(List.of(subject)) : done;
            boolean verb = sentence.word(head).tag().startsWith("VB");
            boolean intransitive = Lexicon.INSTANCE.behaves(Clause.lemma(sentence.word(head)), "intransitive", "verb");
            boolean judges = type == EventType.EVALUATE
                    && !Clause.lemma(sentence.word(head)).equals("be")
                    && sentence.child(head, "acomp", "oprd", "attr") < 0;
            boolean happens = HAPPENING.contains(type)
                    && !judges
                    && (intransitive || clause.objects().isEmpty());
            boolean undergoes = type != EventType.LEGAL
                    && Lexicon.INSTANCE.behaves(Clause.lemma(sentence.word(head)), "undergo", "verb");
            if (clause.passive() && verb) {
                agents.addAll(clause.byPhrase());
                targets.addAll(subjects);
            } else if (type == EventType.EVALUATE
                    && sentence.child(head, "attr") >= 0
                    && verb
                    && !clause.isFreeRelative()) {
                targets.addAll(List.of());
            } else if (verb && isState() && type == EventType.OTHER && subject >= 0 && acts(subject)) {
                agents.addAll(subjects);
            } else if (verb && isTelling(subject)) {
                told(subject, agents, targets);
            } else if (!verb || isState() || happens || undergoes && isEventObject()) {
                targets.addAll(subjects);
            } else {
                agents.addAll(subjects);
            }
        }

        /** "The shelling began at dawn": the subject is the event itself. */
        private boolean isTelling(int subject) {
            String lemma = subject < 0 ? "" : Clause.lemma(sentence.word(subject));
            boolean attack = type == EventType.ATTACK && Lexicon.INSTANCE.is(lemma, "attack");
            return subject >= 0
                    && (attack || isEvent(subject))
                    && clause.objects().stream().noneMatch(object -> isParticipant(object) && !isMeasured(object))
                    && Lexicon.INSTANCE.behaves(Clause.lemma(sentence.word(head)), "subject-light", "verb");
        }

        /** "lasted a span of 24 minutes". */
        private boolean isMeasured(int object) {
            return sentence.word(object).isNamed("DATE", "TIME", "QUANTITY", "CARDINAL")
                    || Set.of("span", "range", "period", "total", "matter", "place", "end")
                            .contains(Clause.lemma(sentence.word(object)));
        }

        private void told(int subject, List<Integer> agents, List<Integer> targets) {
            Clause noun = new Clause(sentence, subject);
            agents.addAll(noun.prepositional("by", "between"));
            if (MUTUAL.contains(type)) {
                agents.addAll(noun.prepositional("with", "of"));
            }
            int involved = sentence.child(subject, "acl");
            if (involved >= 0 && Clause.lemma(sentence.word(involved)).equals("involve")) {
                agents.addAll(new Clause(sentence, involved).objects());
                agents.remove(Integer.valueOf(subject));
            }
            sentence.children(subject).stream()
                    .filter(child -> sentence.word(child).hasRelation("poss", "amod", "compound", "nmod")
                            && sentence.word(child).isNamed("GPE", "ORG", "PERSON", "NORP"))
                    .forEach(agents::add);
            targets.addAll(noun.prepositional("on", "against", "at"));
            if (targets.isEmpty() && (agents.isEmpty() || !MUTUAL.contains(type))) {
                targets.add(subject);
            }
        }

        /** Whether a noun names who can act: somebody's name, or a person. */
        private boolean acts(int noun) {
            Word word = sentence.word(noun);
            return word.isNamed("PERSON", "ORG", "GPE", "NORP", "PRODUCT")
                    || word.hasTag("PRP", "WP")
                    || List.of("person", "force", "responder", "suspect", "worker", "company", "organisation", "police")
                            .stream()
                            .anyMatch(kind -> Lexicon.INSTANCE.is(Clause.lemma(word), kind));
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
            boolean undergoes = Lexicon.INSTANCE.behaves(Clause.lemma(sentence.word(head)), "undergo", "verb");
            boolean thing = Set.of(EventType.DAMAGE, EventType.DISASTER).contains(type) && !undergoes
                    || type == EventType.LEGAL && undergoes;
            if (found.isEmpty() && thing) {
                found.add(target);
            }
            return found;
        }

        private boolean isParticipant(int index) {
            Word word = sentence.word(index);
            return (word.tag().startsWith("NN")
                            || word.hasTag("PRP", "CD", "DT", "JJ", "FW", "VBG")
                            || word.lemma().equals("most"))
                    && (!word.isNamed("DATE", "TIME")
                            || word.token().form().equals("old")
                            || word.tag().equals("NNP") && word.relation().equals("dobj"));
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
            List<Integer> objects = content.isFreeRelative() ? named(inner) : content.objects();
            if (!objects.isEmpty()) {
                return objects;
            }
            List<Integer> prepositional = content.prepositional(GOALS);
            int subject = content.ownSubject();
            return !prepositional.isEmpty() ? prepositional : subject >= 0 ? List.of(subject) : List.of();
        }
    }
}
