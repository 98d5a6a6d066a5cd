package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Mends verbs that go on from a relative clause which no comma has closed, joined to the main verb: "went to Berg, who is ill and said that …". */
final class OpenRelatives {
    private OpenRelatives() {}

    static Sentence mended(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (int i = 3; i < words.size(); i++) {
            int relative = relative(sentence, i);
            if (relative >= 0) {
                Word word = words.get(i);
                words.set(i, word.under(relative, "conj"));
            }
        }
        return words.equals(sentence.words()) ? sentence : new Sentence(words);
    }

    /** The verb of the open clause that a word goes on from; -1 where it is joined to none beyond one. */
    private static int relative(Sentence sentence, int second) {
        Word word = sentence.word(second);
        int main = word.head();
        boolean joined = word.relation().equals("conj")
                && word.hasTag("VBD", "VBZ", "VBP")
                && main >= 0
                && sentence.word(main).tag().startsWith("VB")
                && sentence.child(second, "nsubj", "nsubjpass", "expl") < 0
                && sentence.word(second - 1).tag().equals("CC");
        for (int i = second - 2; joined && i > main; i--) {
            if (sentence.word(i).token().form().equals(",")) {
                return opened(sentence, i + 1, second);
            }
        }
        return -1;
    }

    /** The finite verb of the clause that a relative pronoun opens behind a comma; -1 where none does. */
    private static int opened(Sentence sentence, int pronoun, int second) {
        int verb = sentence.word(pronoun).head();
        boolean opens = sentence.word(pronoun).hasForm("who", "which")
                && sentence.word(pronoun).hasRelation("nsubj", "nsubjpass")
                && verb > pronoun
                && verb < second
                && sentence.word(verb).relation().equals("relcl");
        return opens ? verb : -1;
    }
}
