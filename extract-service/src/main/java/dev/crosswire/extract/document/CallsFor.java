package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Mends what somebody is called on to do, which parsers take for a clause of its own: "called for the law to be repealed". */
final class CallsFor {
    private CallsFor() {}

    static Sentence mended(Sentence sentence) {
        for (int i = 1; i < sentence.size() - 2; i++) {
            if (sentence.word(i).token().form().equals("for") && isCall(sentence, i - 1)) {
                int deed = sentence.word(i).relation().equals("mark")
                        ? sentence.word(i).head()
                        : deed(sentence, i);
                int whom = deed < 0 ? -1 : whom(sentence, i, deed);
                if (whom > i && whom < deed) {
                    return joined(sentence, i, whom, deed);
                }
            }
        }
        return sentence;
    }

    private static boolean isCall(Sentence sentence, int verb) {
        return sentence.word(verb).tag().startsWith("VB")
                && SentenceWords.CALLING.has(sentence.word(verb).lemma());
    }

    /** The infinitive right behind the object of "for"; -1 where there is none. */
    private static int deed(Sentence sentence, int preposition) {
        int object = sentence.child(preposition, "pobj");
        int to = object < 0 ? -1 : sentence.end(object);
        boolean infinitive = to > 0
                && to < sentence.size()
                && sentence.word(to).token().form().equals("to")
                && sentence.word(to).relation().equals("aux");
        return infinitive ? sentence.word(to).head() : -1;
    }

    private static int whom(Sentence sentence, int preposition, int deed) {
        boolean infinitive = sentence.word(deed).hasRelation("advcl", "ccomp", "xcomp")
                && sentence.anyChild(deed, child -> sentence.word(child).tag().equals("TO"));
        if (!infinitive) {
            return -1;
        }
        int subject = sentence.child(deed, "nsubj", "nsubjpass");
        return subject >= 0 ? subject : sentence.child(preposition, "pobj");
    }

    /** "for" leads from the verb to whom, and the deed is theirs. */
    private static Sentence joined(Sentence sentence, int preposition, int whom, int deed) {
        List<Word> words = new ArrayList<>(sentence.words());
        words.set(preposition, words.get(preposition).under(preposition - 1, "prep"));
        words.set(whom, words.get(whom).under(preposition, "pobj"));
        words.set(deed, words.get(deed).under(whom, "acl"));
        return new Sentence(words);
    }
}
