package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads what a copular clause says by a noun: "is a hero", "was part of the talks", "there were attempts to …". */
final class PredicateNouns {
    /** Of what people gathered for, its kind is no judgement ("this was a town hall"). */
    private static final Set<EventType> MEETINGS = EnumSet.of(EventType.MEET, EventType.CALL);

    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    private final Sentence sentence;
    private final Classifier classifier;

    PredicateNouns(Sentence sentence, Classifier classifier) {
        this.sentence = sentence;
        this.classifier = classifier;
    }

    /** What the noun says of the subject, or that there is; which is always something. */
    Classifier.Reading read(Copula copula) {
        return attempted(copula)
                .or(() -> singled(copula))
                .or(() -> Optional.of(copula.as(EventType.EVALUATE))
                        .filter(judgement -> !copula.exists() && judges(copula)))
                .or(() -> event(copula))
                .orElseGet(() -> other(copula));
    }

    /** "There may be 25 dead": a number and what befell so many. */
    Optional<Classifier.Reading> harmed(Copula copula) {
        int told = copula.attribute();
        boolean counted = copula.exists() && told >= 0 && sentence.child(told, "nummod") >= 0;
        return counted
                ? classifier
                        .adjective(told, Clause.of(sentence, told))
                        .map(type -> new Classifier.Reading(type, "be " + copula.form(told)))
                : Optional.empty();
    }

    /** "The sentence was seven years": a number, an amount, a share. */
    boolean isMeasure(int noun) {
        return sentence.word(noun).tag().equals("CD")
                || sentence.child(noun, "nummod") >= 0
                || !sentence.word(noun).name().equals("O")
                        && !sentence.word(noun).isNamed("PERSON", "ORG", "GPE", "NORP", "LOC", "FAC");
    }

    /** "was a cowardly act", "was a blow": a noun that an adjective judges, or that judges by itself. */
    boolean isJudged(Copula copula) {
        return !copula.exists() && (judges(copula) || isDescribed(copula));
    }

    private static boolean judges(Copula copula) {
        return LEXICON.behaves(copula.lemma(copula.attribute()), "judgement", "noun");
    }

    private boolean isDescribed(Copula copula) {
        return sentence.anyChild(
                        copula.attribute(),
                        child -> sentence.word(child).relation().equals("amod")
                                && LEXICON.entries("adjective", copula.lemma(child)).stream()
                                        .anyMatch(entry -> entry.type() == EventType.EVALUATE))
                || sentence.anyChild(oneOf(copula), child -> isAcclaim(copula, child));
    }

    /** "is one of the best players": what somebody is one of; else the noun itself. */
    private int oneOf(Copula copula) {
        int noun = copula.attribute();
        int of = sentence.word(noun).tag().equals("CD") ? sentence.child(noun, "prep") : -1;
        int many = of < 0 ? -1 : sentence.child(of, "pobj");
        return many < 0 ? noun : many;
    }

    /** "the finest", "the most influential", "the best known". */
    private boolean isAcclaim(Copula copula, int word) {
        int most = sentence.child(word, "advmod");
        boolean superlative = sentence.word(word).tag().equals("JJS")
                || most >= 0 && sentence.word(most).tag().equals("RBS");
        return superlative
                && sentence.word(word).relation().equals("amod")
                && LEXICON.behaves(copula.form(word), "acclaim", "adjective");
    }

    private Optional<Classifier.Reading> attempted(Copula copula) {
        int action = attempted(sentence, copula.attribute());
        if (action < 0) {
            return Optional.empty();
        }
        EventType act = classifier.verb(action).orElse(EventType.OTHER);
        EventType type = act == EventType.DAMAGE ? EventType.ATTACK : act;
        return Optional.of(new Classifier.Reading(type, copula.lemma(copula.exists() ? copula.attribute() : action)));
    }

    /** "is the third government to collapse", "was the first to arrive": what the one among many does. */
    private Optional<Classifier.Reading> singled(Copula copula) {
        int noun = copula.attribute();
        int deed = copula.exists() || !isSingled(noun) ? -1 : sentence.child(noun, "relcl", "acl");
        boolean infinitive =
                deed > noun && sentence.anyChild(deed, to -> sentence.word(to).hasTag("TO"));
        return infinitive
                ? classifier
                        .verb(deed)
                        .or(() -> Optional.of(EventType.OTHER))
                        .map(type -> new Classifier.Reading(type, classifier.name(deed)))
                : Optional.empty();
    }

    private boolean isSingled(int noun) {
        return isOrdinal(noun)
                || sentence.word(noun).isNamed("ORDINAL")
                || sentence.anyChild(
                        noun,
                        child -> child < noun
                                && (sentence.word(child).tag().equals("JJS")
                                        || Lexicon.INSTANCE.behaves(
                                                Lemmas.of(sentence, child), "singling", "adjective")));
    }

    /** A noun that names an event; what is told already is only called so ("it was an attack"). */
    private Optional<Classifier.Reading> event(Copula copula) {
        int noun = copula.attribute();
        return classifier.noun(noun).or(() -> partOf(copula)).map(type -> {
            if (copula.exists()) {
                return new Classifier.Reading(type, NounVerbs.verbOf(copula.lemma(noun)));
            }
            boolean called = copula.isOf("it", "this", "that") && !MEETINGS.contains(type) && !isOrdinal(noun);
            return copula.as(called ? EventType.EVALUATE : type);
        });
    }

    /** "It was the third fire this year": one more of its kind. */
    private boolean isOrdinal(int noun) {
        return sentence.anyChild(
                noun, child -> child < noun && sentence.word(child).isNamed("ORDINAL"));
    }

    private Classifier.Reading other(Copula copula) {
        if (isJudged(copula)) {
            return copula.as(EventType.EVALUATE);
        }
        int noun = copula.attribute();
        boolean fact = copula.exists()
                || sentence.word(noun).tag().equals("CD")
                || LEXICON.is(copula.lemma(noun), "money")
                || LEXICON.behaves(copula.lemma(noun), "role", "noun")
                || LEXICON.is(copula.lemma(noun), "person");
        boolean single = sentence.word(noun).tag().equals("NN");
        boolean opinion = copula.isOf("i", "we") || copula.exists() && single && sentence.child(noun, "nummod") < 0;
        EventType type = copula.attributed() && (!fact || opinion) ? EventType.EVALUATE : EventType.OTHER;
        return single && isBare(noun) ? new Classifier.Reading(type, "be " + copula.lemma(noun)) : copula.as(type);
    }

    private boolean isBare(int noun) {
        return sentence.child(noun, "det", "amod", "nummod", "compound", "poss") < 0;
    }

    /** "was part of the talks". */
    private Optional<EventType> partOf(Copula copula) {
        int of = sentence.child(copula.attribute(), "prep");
        int object = of < 0 || !copula.lemma(of).equals("of") ? -1 : sentence.child(of, "pobj");
        boolean part = LEXICON.behaves(copula.lemma(copula.attribute()), "membership", "noun");
        return part && object >= 0 ? classifier.noun(object) : Optional.empty();
    }

    /** What is attempted: "an attempt to derail the talks"; -1 where a noun is no attempt. */
    static int attempted(Sentence sentence, int noun) {
        boolean attempt = noun >= 0 && LEXICON.behaves(Lemmas.of(sentence, noun), "attempt", "noun");
        return !attempt
                ? -1
                : sentence.firstChild(
                        noun,
                        child -> sentence.word(child).relation().equals("acl")
                                && sentence.word(child).tag().equals("VB"));
    }
}
