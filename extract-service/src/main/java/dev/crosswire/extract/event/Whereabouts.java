package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.Optional;

/** Reads what a copular clause says by a preposition: "is in custody", "was in Salina for a visit", "are at odds". */
final class Whereabouts {
    private final Sentence sentence;
    private final Classifier classifier;

    Whereabouts(Sentence sentence, Classifier classifier) {
        this.sentence = sentence;
        this.classifier = classifier;
    }

    /** "is in custody", "remains on fire", "was out of service": a state that the ontology knows. */
    Optional<Classifier.Reading> state(Copula copula) {
        for (int preposition : copula.complements("prep")) {
            int inner = sentence.child(preposition, "prep");
            int object = sentence.child(inner < 0 ? preposition : inner, "pobj", "amod");
            Optional<EventType> state = object < 0 ? Optional.empty() : classifier.state(preposition, object);
            if (state.isPresent()) {
                return Optional.of(named(copula, state.get(), preposition, object));
            }
        }
        return Optional.empty();
    }

    /** "was in Salina for a visit", "were among the targets": where it is, or what for. */
    Optional<Classifier.Reading> located(Copula copula) {
        for (int preposition : copula.complements("prep")) {
            int object = sentence.child(preposition, "pobj");
            boolean among = copula.lemma(preposition).equals("among");
            if (among && object >= 0 && sentence.child(object, "acl") >= 0) {
                return Optional.empty();
            }
            Optional<Classifier.Reading> told =
                    object < 0 ? Optional.empty() : told(copula, preposition, object, among);
            if (told.isPresent()) {
                return told;
            }
        }
        boolean somewhere = sentence.child(copula.verb(), "prep", "advmod", "npadvmod") >= 0;
        EventType type = comesToMeet(copula) ? EventType.MEET : EventType.OTHER;
        return somewhere && !isDummy(copula) ? Optional.of(copula.as(type)) : Optional.empty();
    }

    /** "is in Oslo to meet the king". */
    private boolean comesToMeet(Copula copula) {
        return copula.complements("xcomp", "advcl").stream()
                .filter(purpose -> sentence.word(purpose).tag().equals("VB"))
                .map(purpose -> classifier.verb(purpose))
                .anyMatch(type -> type.filter(EventType.MEET::equals).isPresent());
    }

    private Optional<Classifier.Reading> told(Copula copula, int preposition, int object, boolean among) {
        Optional<EventType> harm = among ? classifier.adjective(object, copula.clause()) : Optional.empty();
        if (harm.isPresent()) {
            return Optional.of(new Classifier.Reading(harm.get(), "be " + copula.form(object)));
        }
        Optional<EventType> type = Lexicon.INSTANCE.behaves(copula.lemma(preposition), "purpose", "preposition")
                ? classifier.noun(object)
                : Optional.empty();
        if (type.isPresent()) {
            return Optional.of(new Classifier.Reading(type.get(), NounVerbs.verbOf(copula.lemma(object))));
        }
        EventType idiom = copula.attributed() ? EventType.EVALUATE : EventType.OTHER;
        return isBare(object) ? Optional.of(named(copula, idiom, preposition, object)) : Optional.empty();
    }

    /** "at odds", "in doubt": a noun with nothing to it. */
    private boolean isBare(int object) {
        return sentence.word(object).tag().startsWith("NN")
                && sentence.word(object).name().equals("O")
                && sentence.child(object, "det", "amod", "poss", "nummod", "compound") < 0;
    }

    /** "It was there that …". */
    private boolean isDummy(Copula copula) {
        int subject = copula.clause().subject();
        return copula.lemma(subject < 0 ? copula.verb() : subject).equals("it")
                && sentence.child(copula.verb(), "xcomp", "advcl", "ccomp") >= 0;
    }

    private Classifier.Reading named(Copula copula, EventType type, int preposition, int object) {
        String lead = Classifier.lead(sentence, preposition, object);
        return new Classifier.Reading(type, "be " + lead + copula.lemma(object));
    }
}
