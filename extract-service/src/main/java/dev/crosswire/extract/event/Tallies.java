package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Clauses that tell nothing but how many: "the new cases include eight in Perth", "the county follows with 14". Without a
 * number their verbs say nothing to check.
 */
final class Tallies {
    private Tallies() {}

    static boolean is(Sentence sentence, int verb, Clause clause) {
        return Lexicon.INSTANCE.behaves(clause.lemma(), "tallying", "verb")
                && counted(clause).stream().anyMatch(noun -> isCounted(sentence, noun));
    }

    /** "occurred at a depth of 8 kilometres": a phrase with the verb gives a measure. */
    static boolean measures(Sentence sentence, int verb) {
        return sentence.children(verb).stream()
                .filter(child -> child > verb && sentence.word(child).relation().equals("prep"))
                .flatMap(child -> sentence.subtree(child).stream().boxed())
                .anyMatch(word -> sentence.word(word).tag().equals("CD")
                        && sentence.word(word).isNamed("QUANTITY", "MONEY", "PERCENT"));
    }

    /** The type of what such a clause counts, by its own noun or the subject's; empty where it is none, or of no type. */
    static Optional<EventType> of(Sentence sentence, int verb, Clause clause, Classifier classifier) {
        if (!is(sentence, verb, clause)) {
            return Optional.empty();
        }
        List<Integer> nouns = new ArrayList<>(counted(clause));
        if (clause.subject() >= 0) {
            nouns.add(0, clause.subject());
        }
        return nouns.stream()
                .flatMap(noun -> classifier.noun(noun).stream())
                .findFirst()
                .or(() -> nouns.stream().anyMatch(noun -> Lexicon.INSTANCE.is(clause.lemma(noun), "disease"))
                        ? Optional.of(EventType.DISASTER)
                        : Optional.empty());
    }

    private static List<Integer> counted(Clause clause) {
        List<Integer> nouns = new ArrayList<>(clause.objects());
        nouns.addAll(clause.prepositional("with", "at", "to"));
        return nouns;
    }

    private static boolean isCounted(Sentence sentence, int noun) {
        boolean number =
                sentence.word(noun).tag().equals("CD") && !sentence.word(noun).isNamed("DATE", "TIME");
        boolean numeral = sentence.child(noun, "nummod") >= 0
                || sentence.anyChild(noun, child -> sentence.word(child).lemma().equals("several"));
        return number || numeral && !sentence.word(noun).isNamed("DATE", "TIME");
    }
}
