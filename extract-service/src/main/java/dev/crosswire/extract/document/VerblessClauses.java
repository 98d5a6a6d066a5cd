package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Mends whole sentences whose only verb was taken for a noun, since its past looks like one: "The dam burst." */
final class VerblessClauses {
    private VerblessClauses() {}

    static Sentence mended(Sentence sentence) {
        int verb = verb(sentence);
        return verb < 0 ? sentence : clause(sentence, verb);
    }

    /** The root that is the sentence's verb; -1 where the sentence has one, is no sentence, or its root is none. */
    private static int verb(Sentence sentence) {
        int root = -1;
        for (int i = 0; i < sentence.size(); i++) {
            String tag = sentence.word(i).tag();
            if (tag.startsWith("VB") || tag.equals("MD")) {
                return -1;
            }
            root = sentence.word(i).head() < 0 && root < 0 ? i : root;
        }
        boolean stopped = sentence.word(sentence.size() - 1).token().form().equals(".");
        boolean noun = stopped && root > 0 && sentence.word(root).tag().equals("NN");
        return noun
                        && SentenceWords.NOUN_LIKE.has(
                                sentence.word(root).token().form())
                        && sentence.word(root - 1).head() == root
                        && sentence.word(root - 1).relation().equals("compound")
                ? root
                : -1;
    }

    /** What was the noun's compound is the verb's subject, and takes over what stood before it. */
    private static Sentence clause(Sentence sentence, int verb) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.word(i);
            if (i == verb) {
                words.add(word.tagged("VBD").under(-1, "root"));
            } else if (i == verb - 1) {
                words.add(word.under(verb, "nsubj"));
            } else {
                int head = i < verb && word.head() == verb ? verb - 1 : word.head();
                words.add(word.under(head, word.relation()));
            }
        }
        return new Sentence(words);
    }
}
