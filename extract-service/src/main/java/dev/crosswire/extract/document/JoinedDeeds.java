package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Mends a second deed to so many that parsers take for what describes these: "killed hundreds and displaced thousands". */
final class JoinedDeeds {
    private JoinedDeeds() {}

    static Sentence mended(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (int i = 3; i + 1 < words.size(); i++) {
            int first = first(sentence, i);
            if (first >= 0) {
                join(sentence, words, first, i);
            }
        }
        return words.equals(sentence.words()) ? sentence : new Sentence(words);
    }

    /** The verb that a participle before a number goes on from; -1 where it describes what is counted. */
    private static int first(Sentence sentence, int second) {
        Word word = sentence.word(second);
        int number = second + 1;
        boolean described = word.hasTag("VBN", "VBD")
                && word.relation().equals("amod")
                && word.head() == number
                && isSoMany(sentence.word(number))
                && sentence.word(second - 1).tag().equals("CC");
        int verb = described ? sentence.word(second - 1).head() : -1;
        return verb >= 0
                        && verb < second
                        && sentence.word(verb).hasTag("VBD", "VBN")
                        && isSoMany(sentence.word(second - 2))
                        && sentence.child(verb, "dobj") == second - 2
                ? verb
                : -1;
    }

    private static boolean isSoMany(Word word) {
        return word.tag().equals("CD") || word.tag().equals("NNS") && word.isNamed("CARDINAL");
    }

    private static void join(Sentence sentence, List<Word> words, int first, int second) {
        int number = second + 1;
        words.set(second, words.get(second).tagged(words.get(first).tag()).under(first, "conj"));
        words.set(number, words.get(number).under(second, "dobj"));
        sentence.children(number).stream()
                .filter(child -> sentence.word(child).relation().equals("prep"))
                .forEach(child -> words.set(child, words.get(child).under(second, "prep")));
    }
}
