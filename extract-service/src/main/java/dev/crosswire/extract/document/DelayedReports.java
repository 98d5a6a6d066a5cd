package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Mends what is said behind when it was said, which parsers hang on the latter: "told reporters as he left that talks had failed". */
final class DelayedReports {
    private DelayedReports() {}

    static Sentence mended(Sentence sentence) {
        for (int i = 0; i < sentence.size() - 3; i++) {
            int when = says(sentence, i) ? sentence.child(i, "advcl") : -1;
            int that = when > i && isTime(sentence, when) ? that(sentence, when) : -1;
            int told = that < 0 ? -1 : sentence.word(that).head();
            if (told > that && sentence.child(told, "nsubj", "nsubjpass", "expl") > that) {
                return joined(sentence, i, that, told);
            }
        }
        return sentence;
    }

    /** Whether a word reports, and nothing is reported yet. */
    private static boolean says(Sentence sentence, int verb) {
        if (!sentence.word(verb).tag().startsWith("VB")) {
            return false;
        }
        String form = form(sentence, verb);
        return (SentenceWords.REPORTING.has(form) || form.equals("told"))
                && sentence.child(verb, "ccomp", "xcomp") < 0
                && sentence.child(verb, "nsubj") >= 0
                && sentence.child(verb, "nsubj") < verb;
    }

    private static boolean isTime(Sentence sentence, int verb) {
        return sentence.anyChild(
                verb,
                child -> sentence.word(child).hasRelation("mark", "advmod")
                        && form(sentence, child).matches("before|after|as|when|while|until"));
    }

    /** The "that" which opens a clause below the time, and stands for nothing in it; -1 where none does. */
    private static int that(Sentence sentence, int when) {
        int end = sentence.end(when);
        for (int i = when + 1; i < end; i++) {
            Word word = sentence.word(i);
            boolean opens = form(sentence, i).equals("that")
                    && word.hasRelation("mark", "advmod", "complm")
                    && word.head() >= 0
                    && sentence.word(word.head()).hasRelation("relcl", "ccomp", "advcl")
                    && !SentenceWords.REPORTING.has(form(sentence, i - 1));
            if (opens) {
                return i;
            }
        }
        return -1;
    }

    private static Sentence joined(Sentence sentence, int says, int that, int told) {
        List<Word> words = new ArrayList<>(sentence.words());
        Word mark = words.get(that);
        Word clause = words.get(told);
        words.set(that, mark.tagged("IN").under(told, "mark"));
        words.set(told, clause.under(says, "ccomp"));
        return new Sentence(words);
    }

    private static String form(Sentence sentence, int word) {
        return sentence.lowerForm(word);
    }
}
