package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Mends a participle behind the object of "had" that parsers take for a second deed: "had a bid turned down". */
final class HadDone {
    private HadDone() {}

    static Sentence mended(Sentence sentence) {
        for (int i = 2; i < sentence.size(); i++) {
            int had = sentence.word(i).head();
            int object = isSecond(sentence, i) ? sentence.child(had, "dobj") : -1;
            if (object > had && sentence.end(object) == i) {
                return joined(sentence, object, i);
            }
        }
        return sentence;
    }

    private static boolean isSecond(Sentence sentence, int verb) {
        Word word = sentence.word(verb);
        return word.hasRelation("conj", "dep", "ccomp")
                && word.hasTag("VBD", "VBN")
                && word.head() >= 0
                && word.head() < verb
                && sentence.word(word.head()).lemma().equals("have")
                && sentence.child(verb, "nsubj", "nsubjpass", "aux", "auxpass", "dobj") < 0;
    }

    private static Sentence joined(Sentence sentence, int object, int done) {
        List<Word> words = new ArrayList<>(sentence.words());
        Word word = words.get(done);
        words.set(done, word.tagged("VBN").under(object, "acl"));
        return new Sentence(words);
    }
}
