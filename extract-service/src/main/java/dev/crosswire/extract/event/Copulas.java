package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Reads copular clauses: what type of state they tell, under what name, carried by which word. */
final class Copulas {
    /** Of what people gathered for, its kind is no judgement ("this was a town hall"). */
    private static final Set<EventType> MEETINGS = EnumSet.of(EventType.MEET, EventType.CALL);

    private final Sentence sentence;
    private final Classifier classifier;
    private final IntPredicate cue;

    Copulas(Sentence sentence, Classifier classifier, IntPredicate cue) {
        this.sentence = sentence;
        this.classifier = classifier;
        this.cue = cue;
    }

    boolean is(int verb) {
        return lemma(verb).equals("be")
                || Lexicon.INSTANCE.behaves(lemma(verb), "copula", "verb")
                        && (sentence.child(verb, "acomp", "oprd") >= 0
                                || placed(verb).isPresent());
    }

    /**
     * The type and name of a copular clause; empty where it says nothing.
     *
     * @param attributed whether somebody is quoted or reported as saying it
     */
    Optional<Classifier.Reading> read(int verb, Clause clause, boolean attributed) {
        boolean exists = sentence.child(verb, "expl") >= 0;
        int subject = clause.subject();
        int told = exists ? sentence.child(verb, "attr") : -1;
        if (subject < 0 && clause.isFreeRelative() && sentence.child(verb, "attr") >= 0) {
            return Optional.of(new Classifier.Reading(EventType.EVALUATE, lemma(clause.top())));
        }
        if (subject < 0 && !exists || told >= 0 && (hasClause(told) || isHearsay(told))) {
            return Optional.empty();
        }
        if (isEpistemic(verb)) {
            return Optional.empty();
        }
        int participle = sentence.child(verb, "acomp");
        if (participle >= 0
                && sentence.word(participle).tag().equals("VBN")
                && classifier.verb(new Clause(sentence, participle), participle).isPresent()) {
            return Optional.empty();
        }
        Optional<Classifier.Reading> placed = placed(verb);
        if (placed.isPresent()) {
            return placed;
        }
        Optional<EventType> topic = classifier.topic(clause, verb);
        for (int adjective : complements(verb, "acomp", "oprd", "advmod", "npadvmod")) {
            Optional<EventType> type = classifier
                    .adjective(adjective, clause)
                    .map(state -> state == EventType.OTHER && isLevel(adjective) ? topic.orElse(state) : state);
            if (type.isPresent() && !form(adjective).equals("longer") && !isDummy(verb, type.get())) {
                return Optional.of(new Classifier.Reading(type.get(), name(verb, adjective)));
            }
        }
        Optional<EventType> known = classifier.verb(clause, verb).filter(type -> type != EventType.OTHER);
        int attribute = sentence.child(verb, "attr");
        int adjective = sentence.child(verb, "acomp", "oprd");
        Optional<EventType> harm = exists && attribute >= 0 && sentence.child(attribute, "nummod") >= 0
                ? classifier.adjective(attribute, new Clause(sentence, attribute))
                : Optional.empty();
        if (harm.isPresent()) {
            return Optional.of(new Classifier.Reading(harm.get(), "be " + form(attribute)));
        }
        if (known.isPresent()
                && (attribute < 0 || attempted(sentence, attribute) < 0 && !isJudged(attribute, exists))) {
            return Optional.of(new Classifier.Reading(known.get(), lemma(verb)));
        }
        if (attribute >= 0 && topic.isPresent() && classifier.noun(attribute).isEmpty() && isMeasure(attribute)) {
            return Optional.of(new Classifier.Reading(topic.get(), lemma(verb)));
        }
        if (attribute >= 0) {
            return Optional.of(nominal(verb, attribute, exists, attributed));
        }
        if (adjective >= 0) {
            boolean dummy = subject >= 0 && lemma(subject).equals("it") && sentence.child(verb, "xcomp", "ccomp") < 0;
            boolean comparative = sentence.word(adjective).tag().equals("JJR");
            if (isLevel(adjective) && topic.isPresent()) {
                return Optional.of(new Classifier.Reading(topic.get(), name(verb, adjective)));
            }
            boolean fact = isOfPeople(adjective) || Lexicon.INSTANCE.behaves(lemma(verb), "becoming", "verb");
            EventType type = isOfPeople(adjective) ? EventType.OTHER : EventType.EVALUATE;
            return dummy && !comparative || !attributed && !fact && !comparative
                    ? Optional.empty()
                    : Optional.of(new Classifier.Reading(type, name(verb, adjective)));
        }
        return located(verb, clause, attributed)
                .map(reading -> reading.type() == EventType.OTHER && topic.isPresent()
                        ? new Classifier.Reading(topic.get(), reading.predicate())
                        : reading);
    }

    /** "The sentence was seven years": a number, an amount, a share. */
    private boolean isMeasure(int attribute) {
        return sentence.word(attribute).tag().equals("CD")
                || sentence.child(attribute, "nummod") >= 0
                || !sentence.word(attribute).name().equals("O")
                        && !sentence.word(attribute).isNamed("PERSON", "ORG", "GPE", "NORP", "LOC", "FAC");
    }

    /** "Russian", "Protestant": what somebody is, and nobody's opinion. */
    private boolean isOfPeople(int adjective) {
        return sentence.word(adjective).isNamed("NORP", "GPE");
    }

    /** "lower", "high": an adjective that measures. */
    private boolean isLevel(int adjective) {
        return sentence.word(adjective).tag().equals("JJR")
                || Set.of("high", "low").contains(lemma(adjective));
    }

    /** Whether a participle or relative clause tells the event of what there is ("there was someone shooting"). */
    private boolean hasClause(int noun) {
        return sentence.children(noun).stream()
                .anyMatch(child -> sentence.word(child).hasRelation("acl", "relcl")
                        && sentence.word(child).hasTag("VBG", "VBN", "VBD", "VBZ", "VBP")
                        && !cue.test(child)
                        && !(sentence.child(noun, "nummod") >= 0
                                && Lexicon.INSTANCE.behaves(lemma(child), "bare participle", "verb"))
                        && !sentence.children(child).isEmpty()
                        && !isOfPart(child));
    }

    /** "there are 68 cases, 48 that were linked": the clause is of the number before it, and not of them all. */
    private boolean isOfPart(int clause) {
        return sentence.children(clause).stream()
                .anyMatch(child -> child > 0
                        && sentence.word(child).hasTag("WDT", "WP")
                        && sentence.word(child - 1).tag().equals("CD"));
    }

    /** "there were reports of deaths": the noun that is reported tells the event. */
    private boolean isHearsay(int noun) {
        int of = sentence.child(noun, "prep");
        int reported = of < 0 || !lemma(of).equals("of") ? -1 : sentence.child(of, "pobj");
        return reported >= 0
                && Lexicon.INSTANCE.behaves(lemma(noun), "hearsay", "noun")
                && classifier.noun(reported).isPresent();
    }

    private List<Integer> complements(int verb, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(verb)) {
            if (List.of(relations).contains(sentence.word(child).relation())) {
                found.add(child);
            }
        }
        return found;
    }

    private String name(int verb, int complement) {
        String lemma = lemma(verb);
        String form = sentence.word(complement).token().form().toLowerCase(Locale.ROOT);
        return Set.of("be", "remain", "appear", "stay").contains(lemma) || lemma.equals("grow")
                ? lemma + " " + form
                : lemma;
    }

    /** "is a hero", "was a target", "there were attempts to …". */
    private Classifier.Reading nominal(int verb, int attribute, boolean exists, boolean attributed) {
        int action = attempted(sentence, attribute);
        if (action >= 0) {
            EventType act =
                    classifier.verb(new Clause(sentence, action), action).orElse(EventType.OTHER);
            EventType type = act == EventType.DAMAGE ? EventType.ATTACK : act;
            return new Classifier.Reading(type, exists ? lemma(attribute) : lemma(action));
        }
        Optional<EventType> noun = classifier.noun(attribute).or(() -> partOf(attribute));
        if (noun.isPresent() && !exists && pointsOut(verb) && !MEETINGS.contains(noun.get())) {
            return new Classifier.Reading(EventType.EVALUATE, lemma(verb));
        }
        if (noun.isPresent()) {
            return new Classifier.Reading(noun.get(), exists ? NounVerbs.verbOf(lemma(attribute)) : lemma(verb));
        }
        boolean bare = sentence.children(attribute).stream()
                .noneMatch(child -> sentence.word(child).hasRelation("det", "amod", "nummod", "compound", "poss"));
        if (isJudged(attribute, exists)) {
            return new Classifier.Reading(EventType.EVALUATE, lemma(verb));
        }
        boolean fact = exists
                || Lexicon.INSTANCE.behaves(lemma(attribute), "role", "noun")
                || Lexicon.INSTANCE.is(lemma(attribute), "person");
        int subject = sentence.child(verb, "nsubj");
        boolean own = subject >= 0 && Set.of("i", "we").contains(lemma(subject));
        boolean opinion =
                own || exists && sentence.word(attribute).tag().equals("NN") && sentence.child(attribute, "nummod") < 0;
        EventType type = attributed && (!fact || opinion) ? EventType.EVALUATE : EventType.OTHER;
        boolean idiom = bare && sentence.word(attribute).tag().equals("NN");
        return new Classifier.Reading(type, idiom ? "be " + lemma(attribute) : lemma(verb));
    }

    /** "it was an attack": what is told already is called something. */
    private boolean pointsOut(int verb) {
        int subject = sentence.child(verb, "nsubj");
        return subject >= 0 && Set.of("it", "this", "that").contains(lemma(subject));
    }

    /** "was a cowardly act": a noun that an adjective judges. */
    private boolean isJudged(int attribute, boolean exists) {
        return !exists
                && sentence.children(attribute).stream()
                        .anyMatch(child -> sentence.word(child).relation().equals("amod")
                                && Lexicon.INSTANCE.entries("adjective", lemma(child)).stream()
                                        .anyMatch(entry -> entry.type() == EventType.EVALUATE));
    }

    /** "became engaged": a participle of which the copula tells all there is to tell. */
    boolean tells(int participle, Clause clause) {
        int verb = sentence.word(participle).head();
        return sentence.word(participle).relation().equals("acomp")
                && verb >= 0
                && Lexicon.INSTANCE.behaves(lemma(verb), "copula", "verb")
                && classifier.verb(clause, participle).isEmpty();
    }

    /** What is attempted: "an attempt to derail the talks"; -1 where a noun is no attempt. */
    static int attempted(Sentence sentence, int noun) {
        boolean attempt = noun >= 0 && Lexicon.INSTANCE.behaves(Clause.lemma(sentence.word(noun)), "attempt", "noun");
        return !attempt
                ? -1
                : sentence.children(noun).stream()
                        .filter(child -> sentence.word(child).relation().equals("acl")
                                && sentence.word(child).tag().equals("VB"))
                        .findFirst()
                        .orElse(-1);
    }

    /** "was part of the talks". */
    private Optional<EventType> partOf(int attribute) {
        int of = sentence.child(attribute, "prep");
        int object = of < 0 || !lemma(of).equals("of") ? -1 : sentence.child(of, "pobj");
        boolean part = Lexicon.INSTANCE.behaves(lemma(attribute), "membership", "noun");
        return part && object >= 0 ? classifier.noun(object) : Optional.empty();
    }

    /** "was in Salina for a visit", "are at odds", "were among the targets". */
    private Optional<Classifier.Reading> located(int verb, Clause clause, boolean attributed) {
        for (int preposition : complements(verb, "prep")) {
            int object = sentence.child(preposition, "pobj");
            if (object < 0) {
                continue;
            }
            if (lemma(preposition).equals("among") && sentence.child(object, "acl") >= 0) {
                return Optional.empty();
            }
            Optional<EventType> harm = classifier.adjective(object, clause);
            if (harm.isPresent() && lemma(preposition).equals("among")) {
                return Optional.of(new Classifier.Reading(harm.get(), "be " + form(object)));
            }
            Optional<EventType> type = classifier.noun(object);
            if (type.isPresent() && Set.of("on", "for", "among", "under").contains(lemma(preposition))) {
                return Optional.of(new Classifier.Reading(type.get(), NounVerbs.verbOf(lemma(object))));
            }
            boolean bare = sentence.word(object).tag().startsWith("NN")
                    && sentence.word(object).name().equals("O")
                    && sentence.children(object).stream().noneMatch(child -> sentence.word(child)
                            .hasRelation("det", "amod", "poss", "nummod", "compound"));
            if (bare) {
                return Optional.of(new Classifier.Reading(
                        attributed ? EventType.EVALUATE : EventType.OTHER,
                        "be " + lemma(preposition) + " " + lemma(object)));
            }
        }
        boolean dummy = lemma(clause.subject() < 0 ? verb : clause.subject()).equals("it")
                && sentence.child(verb, "xcomp", "advcl", "ccomp") >= 0;
        if (dummy) {
            return Optional.empty();
        }
        int place = sentence.child(verb, "prep", "advmod", "npadvmod");
        return place < 0 ? Optional.empty() : Optional.of(new Classifier.Reading(EventType.OTHER, lemma(verb)));
    }

    /** "is in custody", "remains on fire": a state that a preposition tells. */
    private Optional<Classifier.Reading> placed(int verb) {
        for (int preposition : complements(verb, "prep")) {
            int object = sentence.child(preposition, "pobj");
            Optional<EventType> state = object < 0 ? Optional.empty() : classifier.state(preposition, object);
            if (state.isPresent()) {
                String name = "be " + lemma(preposition) + " " + lemma(object);
                return Optional.of(new Classifier.Reading(state.get(), name));
            }
        }
        return Optional.empty();
    }

    /** "it is unlikely that the talks resume": the clause tells what is claimed. */
    private boolean isEpistemic(int verb) {
        int subject = sentence.child(verb, "nsubj");
        int state = sentence.child(verb, "acomp", "oprd");
        int clause = sentence.child(verb, "ccomp", "csubj");
        int inner = clause >= 0 || state < 0 ? clause : sentence.child(state, "ccomp");
        return subject >= 0
                && lemma(subject).equals("it")
                && state >= 0
                && Lexicon.INSTANCE.behaves(lemma(state), "epistemic", "adjective")
                && inner >= 0
                && sentence.children(inner).stream()
                        .noneMatch(child -> sentence.word(child).tag().startsWith("W"));
    }

    /** "It is difficult", of nothing that is told. */
    private boolean isDummy(int verb, EventType type) {
        int subject = sentence.child(verb, "nsubj");
        return type == EventType.EVALUATE
                && subject >= 0
                && lemma(subject).equals("it")
                && sentence.child(verb, "xcomp", "ccomp", "advcl") < 0;
    }

    private String form(int index) {
        return sentence.word(index).token().form().toLowerCase(Locale.ROOT);
    }

    private String lemma(int index) {
        return Clause.lemma(sentence.word(index));
    }
}
