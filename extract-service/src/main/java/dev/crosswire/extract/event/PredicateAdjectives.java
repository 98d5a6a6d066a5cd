package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.Optional;

/** Reads what a copular clause says by an adjective: "is dead", "are down 4 percent", "was cowardly". */
final class PredicateAdjectives {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    private final Sentence sentence;
    private final Classifier classifier;

    PredicateAdjectives(Sentence sentence, Classifier classifier) {
        this.sentence = sentence;
        this.classifier = classifier;
    }

    /** What an adjective or adverb tells that the ontology knows. */
    Optional<Classifier.Reading> known(Copula copula, Optional<EventType> topic) {
        for (int adjective : copula.complements("acomp", "oprd", "advmod", "npadvmod")) {
            Optional<EventType> type = classifier
                    .adjective(adjective, copula.clause())
                    .map(state -> state == EventType.OTHER && isLevel(adjective) ? topic.orElse(state) : state);
            if (type.isPresent()
                    && !copula.form(adjective).equals("longer")
                    && !isDummy(copula, adjective, type.get())) {
                return Optional.of(copula.as(type.get(), adjective));
            }
        }
        return Optional.empty();
    }

    /** What any other adjective tells: a judgement, where somebody vouches for it; empty where it tells nothing. */
    Optional<Classifier.Reading> other(Copula copula, Optional<EventType> topic) {
        int adjective = copula.adjective();
        if (isLevel(adjective) && topic.isPresent()) {
            return Optional.of(copula.as(topic.get(), adjective));
        }
        if (sentence.word(adjective).tag().equals("JJR")) {
            return Optional.of(copula.as(EventType.EVALUATE, adjective));
        }
        boolean origin = sentence.word(adjective).isNamed("NORP", "GPE");
        boolean vouched =
                copula.attributed() || origin || LEXICON.behaves(copula.lemma(copula.verb()), "becoming", "verb");
        boolean dummy = copula.clause().subject() >= 0
                && copula.lemma(copula.clause().subject()).equals("it")
                && !(copula.attributed() && isFeeling(adjective))
                && sentence.child(copula.verb(), "xcomp", "ccomp") < 0;
        EventType type = origin ? EventType.OTHER : EventType.EVALUATE;
        return vouched && !dummy ? Optional.of(copula.as(type, adjective)) : Optional.empty();
    }

    /** "lower", "high": an adjective that measures. */
    private boolean isLevel(int adjective) {
        return sentence.word(adjective).tag().equals("JJR")
                || LEXICON.behaves(Lemmas.of(sentence, adjective), "level", "adjective");
    }

    private boolean isFeeling(int adjective) {
        return LEXICON.behaves(Lemmas.of(sentence, adjective), "feeling", "adjective");
    }

    /** "It is difficult", of nothing that is told; but "said it was concerned about" is told of who said so. */
    private boolean isDummy(Copula copula, int adjective, EventType type) {
        return type == EventType.EVALUATE
                && copula.isOf("it")
                && !(copula.attributed() && (sentence.child(adjective, "prep") >= 0 || isFeeling(adjective)))
                && sentence.child(copula.verb(), "xcomp", "ccomp", "advcl") < 0;
    }
}
