package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Mends subjects that parsers hang on the verb's auxiliary, where words stand between the two: "Two of the boats were later found". */
final class Auxiliaries {
    private Auxiliaries() {}

    static Sentence mended(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (int i = 0; i < sentence.size(); i++) {
            int auxiliary = sentence.word(i).head();
            if (auxiliary >= 0
                    && isSubject(sentence, i)
                    && sentence.word(auxiliary).hasRelation("aux", "auxpass")) {
                boolean passive = sentence.child(sentence.word(auxiliary).head(), "auxpass") >= 0;
                words.set(i, words.get(i).under(sentence.word(auxiliary).head(), passive ? "nsubjpass" : "nsubj"));
            }
        }
        return words.equals(sentence.words()) ? sentence : new Sentence(words);
    }

    private static boolean isSubject(Sentence sentence, int word) {
        int verb = sentence.word(sentence.word(word).head()).head();
        return sentence.word(word).hasRelation("nsubj", "nsubjpass")
                && verb >= 0
                && sentence.word(verb).tag().startsWith("VB")
                && sentence.child(verb, "nsubj", "nsubjpass", "expl") < 0;
    }
}
