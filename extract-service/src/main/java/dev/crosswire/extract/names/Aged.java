package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;

/** People who go by their age. */
final class Aged {
    private Aged() {}

    /** "the 34-year-old": somebody spoken of. */
    static boolean is(Sentence sentence, int index) {
        return sentence.word(index).hasRelation("nsubj", "nsubjpass", "dobj", "pobj")
                && (sentence.word(index).token().form().equals("old") || isOfAge(sentence, index))
                && sentence.anyChild(
                        index, child -> sentence.word(child).lemma().equals("the"));
    }

    /** "the 34-year-old baker", of whoever was named before. */
    private static boolean isOfAge(Sentence sentence, int index) {
        int old = sentence.child(index, "amod");
        return sentence.word(index).tag().equals("NN")
                && old >= 0
                && old == index - 1
                && sentence.word(old).token().form().equals("old")
                && Antecedents.speaks(sentence, sentence.word(index));
    }
}
