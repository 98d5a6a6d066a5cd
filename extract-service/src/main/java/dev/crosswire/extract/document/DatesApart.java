package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Mends a second subject that parsers join to the day before it: "was shut on Friday and the mayor left". */
final class DatesApart {
    private DatesApart() {}

    static Sentence mended(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (int i = 2; i < words.size() - 1; i++) {
            int verb = isJoined(sentence, i) ? verb(sentence, sentence.end(i)) : -1;
            if (verb > i && !sentence.holds(i, verb)) {
                Word word = words.get(i);
                words.set(i, word.under(verb, "nsubj"));
            }
        }
        return words.equals(sentence.words()) ? sentence : new Sentence(words);
    }

    /** A noun that is no time, beside one that is. */
    private static boolean isJoined(Sentence sentence, int noun) {
        Word word = sentence.word(noun);
        return word.relation().equals("conj")
                && word.tag().startsWith("NN")
                && !word.isNamed("DATE", "TIME")
                && word.head() >= 0
                && sentence.word(word.head()).isNamed("DATE", "TIME");
    }

    /** The verb whose clause begins at a word and has no subject; -1 where none does. */
    private static int verb(Sentence sentence, int first) {
        if (first >= sentence.size()) {
            return -1;
        }
        Word word = sentence.word(first);
        boolean auxiliary = word.relation().startsWith("aux");
        int verb = auxiliary ? word.head() : first;
        boolean finite = word.hasTag("VBD", "VBZ", "VBP", "MD")
                && sentence.word(verb).tag().startsWith("VB");
        return finite && sentence.child(verb, "nsubj", "nsubjpass", "expl") < 0 ? verb : -1;
    }
}
