package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Mends the second of several verbs in a row that parsers take to describe the first one's object: "heard the appeal, cut the ban and fined the club". */
final class Series {
    private Series() {}

    static Sentence mended(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (int i = 2; i < words.size(); i++) {
            int first = first(sentence, i);
            if (first >= 0) {
                Word word = words.get(i);
                words.set(i, word.tagged("VBD").under(first, "conj"));
            }
        }
        return words.equals(sentence.words()) ? sentence : new Sentence(words);
    }

    /** The verb that a row begins with; -1 where a word is no second one: it has an object, as nothing has that is described. */
    private static int first(Sentence sentence, int second) {
        Word word = sentence.word(second);
        boolean active = word.relation().equals("acl")
                && word.hasTag("VBD", "VBN")
                && sentence.word(second - 1).token().form().equals(",")
                && sentence.child(second, "dobj") > second
                && sentence.child(second, "agent", "aux", "auxpass") < 0
                && goesOn(sentence, second);
        int first = active ? sentence.word(word.head()).head() : -1;
        return first >= 0
                        && sentence.word(word.head()).relation().equals("dobj")
                        && sentence.word(first).hasTag("VBD", "VBN")
                ? first
                : -1;
    }

    /** Whether a last verb follows behind "and". */
    private static boolean goesOn(Sentence sentence, int verb) {
        int last = sentence.child(verb, "conj");
        return last > verb
                && sentence.child(verb, "cc") >= 0
                && sentence.word(last).hasTag("VBD", "VBN");
    }
}
