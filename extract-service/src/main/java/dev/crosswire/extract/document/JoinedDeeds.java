package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends a further deed to so many that parsers take for what describes these: "killed hundreds and displaced thousands". What
 * describes those counted stands behind their number ("40 displaced families"), never before it.
 */
final class JoinedDeeds {
    /** So many words stand at most between such a deed and its number ("displaced more than a million"). */
    private static final int FAR = 4;

    private JoinedDeeds() {}

    static Sentence mended(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (int i = 3; i + 1 < words.size(); i++) {
            int first = isDeed(sentence, i) ? first(sentence, i) : -1;
            if (first >= 0) {
                join(sentence, words, first, i);
            } else if (isHeadlines(sentence, i)) {
                headline(sentence, words, i);
            }
        }
        return words.equals(sentence.words()) ? sentence : new Sentence(words);
    }

    /** Whether a participle stands behind a comma or "and" and before the number of its noun. */
    private static boolean isDeed(Sentence sentence, int word) {
        Word deed = sentence.word(word);
        boolean described = deed.hasTag("VBN", "VBD")
                && deed.relation().equals("amod")
                && deed.head() > word
                && sentence.word(word - 1).hasTag("CC", ",");
        int number = described ? number(sentence, counted(sentence, deed.head())) : -1;
        return number > word && number - word <= FAR;
    }

    /** The noun behind "more than a million". */
    private static int counted(Sentence sentence, int word) {
        int at = word;
        while (sentence.word(at).hasTag("JJR", "IN", "RB", "CD")
                && sentence.word(at).head() > at) {
            at = sentence.word(at).head();
        }
        return at;
    }

    /** The number of a noun, or the noun itself where it is one; -1 where it has none. */
    private static int number(Sentence sentence, int noun) {
        Word word = sentence.word(noun);
        return word.tag().equals("CD") || word.tag().equals("NNS") && word.isNamed("CARDINAL")
                ? noun
                : sentence.child(noun, "nummod");
    }

    /** The verb of the same form that such a deed goes on from; -1 where none stands before it with an object. */
    private static int first(Sentence sentence, int deed) {
        for (int i = deed - 2; i >= 0; i--) {
            if (sentence.word(i).hasTag("VBD", "VBN")) {
                int object = sentence.child(i, "dobj");
                return object > i && object < deed ? i : -1;
            }
        }
        return -1;
    }

    /** "kills 8, wounds 46": a headline's second verb between two numbers. */
    private static boolean isHeadlines(Sentence sentence, int word) {
        int first = sentence.word(word - 2).head();
        return sentence.word(word).tag().equals("NNS")
                && SentenceWords.HEADLINE_VERB.has(sentence.word(word).lemma())
                && sentence.word(word - 1).tag().equals(",")
                && sentence.word(word - 2).tag().equals("CD")
                && sentence.word(word + 1).tag().equals("CD")
                && first >= 0
                && sentence.word(first).tag().equals("VBZ");
    }

    private static void headline(Sentence sentence, List<Word> words, int verb) {
        int number = verb + 1;
        int object = sentence.word(number).relation().equals("nummod")
                ? sentence.word(number).head()
                : number;
        words.set(
                verb,
                words.get(verb).tagged("VBZ").under(sentence.word(verb - 2).head(), "conj"));
        words.set(object, words.get(object).under(verb, "dobj"));
    }

    private static void join(Sentence sentence, List<Word> words, int first, int deed) {
        int object = counted(sentence, sentence.word(deed).head());
        words.set(deed, words.get(deed).tagged(words.get(first).tag()).under(first, "conj"));
        words.set(object, words.get(object).under(deed, "dobj"));
        sentence.children(object).stream()
                .filter(child ->
                        child > object && sentence.word(child).relation().equals("prep"))
                .forEach(child -> words.set(child, words.get(child).under(deed, "prep")));
    }
}
