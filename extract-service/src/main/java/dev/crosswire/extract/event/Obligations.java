package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import java.util.Set;

/** Verbs that a modal or a verb of need puts as what has to be done ("must leave", "should be freed", "need to act"). */
final class Obligations {
    private static final Set<String> MODALS = Set.of("must", "should", "ought");
    private static final Set<String> NEEDS = Set.of("need", "have", "ought");

    private Obligations() {}

    static boolean holds(Sentence sentence, int verb, Clause clause) {
        boolean perfect = sentence.children(verb).stream()
                .anyMatch(child -> sentence.word(child).relation().startsWith("aux")
                        && Clause.lemma(sentence.word(child)).equals("have"));
        boolean modal = modal(sentence, verb) || modal(sentence, clause.top());
        return !perfect && (modal || needs(sentence, verb));
    }

    private static boolean modal(Sentence sentence, int verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> sentence.word(child).relation().equals("aux")
                        && MODALS.contains(Clause.lemma(sentence.word(child))));
    }

    /** "need to act", "have to leave", in the present. */
    private static boolean needs(Sentence sentence, int verb) {
        int up = sentence.word(verb).head();
        boolean yet = up >= 0
                && sentence.children(up).stream()
                        .anyMatch(child -> Clause.lemma(sentence.word(child)).equals("yet"));
        return sentence.word(verb).relation().equals("xcomp")
                && !yet
                && up >= 0
                && sentence.word(up).tag().matches("VBP|VBZ|MD")
                && NEEDS.contains(Clause.lemma(sentence.word(up)));
    }
}
