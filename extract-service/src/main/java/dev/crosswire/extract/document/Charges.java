package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Mends the names of crimes that parsers take for deeds: "attempted murder", "charged with dangerous driving causing death". */
final class Charges {
    private Charges() {}

    static Sentence mended(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (int i = 1; i + 1 < words.size(); i++) {
            if (isAttempt(sentence, i)) {
                attempt(sentence, words, i);
            } else if (preposition(sentence, i) >= 0) {
                driving(sentence, words, i);
            }
        }
        return words.equals(sentence.words()) ? sentence : new Sentence(words);
    }

    /** Whether a word is "attempted" before its bare noun, with nobody who attempts it. */
    private static boolean isAttempt(Sentence sentence, int word) {
        return sentence.word(word).token().form().equals("attempted")
                && sentence.word(word).tag().startsWith("VB")
                && sentence.word(word + 1).tag().startsWith("NN")
                && sentence.word(word + 1).head() == word
                && !sentence.word(word - 1).hasTag("PRP", "RB")
                && !sentence.word(word - 1).tag().startsWith("NN")
                && !sentence.word(word - 1).tag().startsWith("VB")
                && !sentence.word(word - 1).tag().startsWith("W")
                && sentence.child(word, "nsubj", "nsubjpass", "aux", "auxpass") < 0;
    }

    /** The noun takes the participle's place, beside what stands before "and". */
    private static void attempt(Sentence sentence, List<Word> words, int participle) {
        Word word = sentence.word(participle);
        int crime = participle + 1;
        boolean listed = participle > 1
                && sentence.word(participle - 1).tag().equals("CC")
                && sentence.word(participle - 2).tag().startsWith("NN");
        words.set(
                crime, sentence.word(crime).tagged("NN").under(listed ? participle - 2 : word.head(), word.relation()));
        words.set(participle, word.tagged("JJ").under(crime, "amod"));
    }

    /** The preposition without an object that a gerund follows, nothing but what describes it between; -1 where none stands there. */
    private static int preposition(Sentence sentence, int gerund) {
        boolean loose = sentence.word(gerund).tag().equals("VBG")
                && sentence.word(gerund).hasRelation("advcl", "dep", "conj")
                && sentence.child(gerund, "dobj", "nsubj", "mark", "prt") < 0;
        int at = gerund - 1;
        while (loose
                && at > 0
                && sentence.word(at).hasTag("JJ", "NN")
                && sentence.word(at).head() == gerund) {
            at--;
        }
        return loose
                        && at > 0
                        && sentence.word(at).tag().equals("IN")
                        && sentence.word(at).relation().equals("prep")
                        && sentence.word(at).head() == sentence.word(gerund).head()
                        && sentence.children(at).isEmpty()
                ? at
                : -1;
    }

    /** The gerund is the preposition's object, which a participle right behind describes. */
    private static void driving(Sentence sentence, List<Word> words, int gerund) {
        int next = gerund + 1;
        if (sentence.word(next).tag().equals("VBG")
                && sentence.word(next).head() == sentence.word(gerund).head()) {
            words.set(next, sentence.word(next).tagged("VBG").under(gerund, "acl"));
        }
        words.set(gerund, sentence.word(gerund).tagged("NN").under(preposition(sentence, gerund), "pobj"));
    }
}
