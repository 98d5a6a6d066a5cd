package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Reads copular clauses: what type of state they tell, under what name, carried by which word. */
final class Copulas {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    private static final Set<EventType> HARM = EnumSet.of(EventType.DEATH, EventType.INJURY);

    private final Sentence sentence;
    private final Classifier classifier;
    private final IntPredicate cue;
    private final PredicateNouns nouns;
    private final PredicateAdjectives adjectives;
    private final Whereabouts whereabouts;

    Copulas(Sentence sentence, Classifier classifier, IntPredicate cue) {
        this.sentence = sentence;
        this.classifier = classifier;
        this.cue = cue;
        this.nouns = new PredicateNouns(sentence, classifier);
        this.adjectives = new PredicateAdjectives(sentence, classifier);
        this.whereabouts = new Whereabouts(sentence, classifier);
    }

    boolean is(int verb) {
        Copula copula = new Copula(sentence, Clause.of(sentence, verb), verb, false);
        return lemma(verb).equals("be")
                || LEXICON.behaves(lemma(verb), "copula", "verb")
                        && (copula.adjective() >= 0 || whereabouts.state(copula).isPresent());
    }

    /**
     * The type and name of a copular clause; empty where it says nothing.
     *
     * @param attributed whether somebody is quoted or reported as saying it
     */
    Optional<Classifier.Reading> read(int verb, Clause clause, boolean attributed) {
        Copula copula = new Copula(sentence, clause, verb, attributed);
        if (clause.subject() < 0 && clause.isFreeRelative() && copula.attribute() >= 0) {
            return Optional.of(new Classifier.Reading(EventType.EVALUATE, lemma(clause.top())));
        }
        if (isToldElsewhere(copula) || isEpistemic(copula)) {
            return Optional.empty();
        }
        Optional<EventType> topic = classifier.topic(clause, verb);
        if (topic.filter(HARM::contains).isPresent() && isOfHarmed(clause)) {
            return topic.map(copula::as);
        }
        return ongoing(copula)
                .or(() -> whereabouts.state(copula))
                .or(() -> adjectives.known(copula, topic))
                .or(() -> nouns.harmed(copula))
                .or(() -> known(copula))
                .or(() -> said(copula, topic));
    }

    /** "Twelve of the dead were children", "The dead were farmers": what the harmed were. */
    private boolean isOfHarmed(Clause clause) {
        int subject = clause.subject();
        boolean some = subject >= 0
                && (sentence.word(subject).tag().equals("CD")
                        || Lexicon.INSTANCE.behaves(lemma(subject), "share", "quantifier"))
                && sentence.child(subject, "prep") >= 0;
        boolean all = subject >= 0
                && sentence.word(subject).tag().equals("NNS")
                && LEXICON.is(lemma(subject), "dead")
                && sentence.child(clause.verb(), "attr") >= 0;
        return some || all;
    }

    /** "A search is underway", "the talks are over": the event that the subject names goes on, or does no more. */
    private Optional<Classifier.Reading> ongoing(Copula copula) {
        int subject = copula.clause().subject();
        int state = copula.complements("acomp", "advmod", "prep", "oprd", "prt").stream()
                .filter(word -> word > copula.verb())
                .findFirst()
                .orElse(-1);
        int noun = state < 0 ? -1 : sentence.child(state, "pobj");
        String name = state < 0 ? "" : noun < 0 ? copula.form(state) : copula.form(state) + " " + lemma(noun);
        boolean tells = subject >= 0
                && sentence.word(subject).tag().startsWith("NN")
                && LEXICON.behaves(name, "subject-light", "adjective");
        return tells
                ? classifier.noun(subject).map(type -> new Classifier.Reading(type, "be " + name))
                : Optional.empty();
    }

    /** What the ontology knows of the verb with its subject. */
    private Optional<Classifier.Reading> known(Copula copula) {
        int noun = copula.attribute();
        boolean named = noun >= 0
                && (PredicateNouns.attempted(sentence, noun) >= 0
                        || nouns.isJudged(copula)
                        || !copula.exists() && classifier.noun(noun).isPresent());
        return classifier
                .verb(copula.clause(), copula.verb())
                .filter(type -> type != EventType.OTHER && !named)
                .filter(type -> type != EventType.PROPOSE || !isJudged(copula))
                .map(copula::as);
    }

    /** "said the proposal was reckless": what somebody makes of an offer, and not what it is. */
    private boolean isJudged(Copula copula) {
        return copula.attributed()
                && copula.adjective() >= 0
                && sentence.word(copula.adjective()).tag().startsWith("JJ")
                && !lemma(copula.adjective()).equals("worth");
    }

    private Optional<Classifier.Reading> said(Copula copula, Optional<EventType> topic) {
        int noun = copula.attribute();
        if (noun >= 0) {
            boolean measured = topic.isPresent() && classifier.noun(noun).isEmpty() && nouns.isMeasure(noun);
            return Optional.of(measured ? copula.as(topic.get()) : nouns.read(copula));
        }
        if (copula.adjective() >= 0) {
            boolean coming = LEXICON.behaves(lemma(copula.adjective()), "raising", "adjective");
            return adjectives.other(copula, topic).or(() -> coming ? whereabouts.located(copula) : Optional.empty());
        }
        return whereabouts
                .located(copula)
                .map(reading -> reading.type() == EventType.OTHER && topic.isPresent()
                        ? new Classifier.Reading(topic.get(), reading.predicate())
                        : reading);
    }

    /** Whether another word of the clause tells the event: a participle, what is reported, a clause of what there is. */
    private boolean isToldElsewhere(Copula copula) {
        int there = copula.exists() ? copula.attribute() : -1;
        int participle = sentence.child(copula.verb(), "acomp");
        return copula.clause().subject() < 0 && !copula.exists()
                || isOccasion(copula)
                || there >= 0 && (hasClause(there) || isHearsay(there))
                || participle >= 0
                        && sentence.word(participle).tag().equals("VBN")
                        && classifier.verb(participle).isPresent();
    }

    /** "It was the first time a minister had resigned": what happened then is told by its clause. */
    private boolean isOccasion(Copula copula) {
        int time = copula.attribute();
        int clause = time < 0 || !lemma(time).equals("time") ? -1 : sentence.child(time, "relcl", "acl", "ccomp");
        int who = clause < 0 ? -1 : sentence.child(clause, "nsubj", "nsubjpass");
        return who >= 0
                && !sentence.word(who).tag().equals("PRP")
                && (copula.isOf("it") || copula.isOf("this") || copula.isOf("that"));
    }

    /** Whether a participle or relative clause tells the event of what there is ("there was someone shooting"). */
    private boolean hasClause(int noun) {
        return sentence.anyChild(
                noun,
                child -> sentence.word(child).hasRelation("acl", "relcl")
                        && sentence.word(child).hasTag("VBG", "VBN", "VBD", "VBZ", "VBP")
                        && !cue.test(child)
                        && !(sentence.child(noun, "nummod") >= 0
                                && LEXICON.behaves(lemma(child), "bare participle", "verb"))
                        && !sentence.children(child).isEmpty()
                        && !isOfPart(child));
    }

    /** "there are 68 cases, 48 that were linked": the clause is of the number before it, and not of them all. */
    private boolean isOfPart(int clause) {
        return sentence.anyChild(
                clause,
                child -> child > 0
                        && sentence.word(child).hasTag("WDT", "WP")
                        && sentence.word(child - 1).tag().equals("CD"));
    }

    /** "there were reports of deaths": the noun that is reported tells the event. */
    private boolean isHearsay(int noun) {
        int of = sentence.child(noun, "prep");
        int reported = of < 0 || !lemma(of).equals("of") ? -1 : sentence.child(of, "pobj");
        return reported >= 0
                && LEXICON.behaves(lemma(noun), "hearsay", "noun")
                && classifier.noun(reported).isPresent();
    }

    /** "became engaged": a participle of which the copula tells all there is to tell. */
    boolean tells(int participle, Clause clause) {
        int verb = sentence.word(participle).head();
        return sentence.word(participle).relation().equals("acomp")
                && verb >= 0
                && (lemma(verb).equals("be") || LEXICON.behaves(lemma(verb), "copula", "verb"))
                && classifier.verb(clause, participle).isEmpty();
    }

    /** "it is unlikely that the talks resume": the clause tells what is claimed. */
    private boolean isEpistemic(Copula copula) {
        int state = copula.adjective();
        int clause = sentence.child(copula.verb(), "ccomp", "csubj");
        int inner = clause >= 0 || state < 0 ? clause : sentence.child(state, "ccomp");
        return copula.isOf("it")
                && state >= 0
                && LEXICON.behaves(lemma(state), "epistemic", "adjective")
                && inner >= 0
                && !sentence.anyChild(inner, child -> sentence.word(child).tag().startsWith("W"));
    }

    private String lemma(int index) {
        return Lemmas.of(sentence, index);
    }
}
