package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Mends a reported clause whose subject was taken for the object of its cue: "Media reported 40 people were on board". */
final class ReportedObjects {
    private ReportedObjects() {}

    static Sentence mended(Sentence sentence) {
        for (int verb = 2; verb < sentence.size(); verb++) {
            int cue = isFinite(sentence, verb) ? sentence.word(verb).head() : -1;
            int object = cue < 0 || cue > verb || !isReporting(sentence, cue) ? -1 : sentence.child(cue, "dobj");
            if (object > cue && sentence.end(object) == first(sentence, verb)) {
                return joined(sentence, cue, object, verb);
            }
        }
        return sentence;
    }

    private static boolean isReporting(Sentence sentence, int cue) {
        return SentenceWords.REPORTING.has(sentence.lowerForm(cue))
                && sentence.child(cue, "nsubj") >= 0
                && sentence.child(cue, "ccomp") < 0;
    }

    /** Whether a verb without a subject goes on as a deed of its own. */
    private static boolean isFinite(Sentence sentence, int verb) {
        Word word = sentence.word(verb);
        int auxiliary = sentence.child(verb, "aux", "auxpass");
        boolean finite = word.hasTag("VBD", "VBP", "VBZ")
                || auxiliary >= 0 && sentence.word(auxiliary).hasTag("VBD", "VBP", "VBZ", "MD");
        return finite && word.relation().equals("conj") && sentence.child(verb, "nsubj", "nsubjpass", "expl") < 0;
    }

    /** The first word of a verb with its auxiliaries. */
    private static int first(Sentence sentence, int verb) {
        int auxiliary = sentence.child(verb, "aux", "auxpass");
        return auxiliary < 0 ? verb : Math.min(verb, auxiliary);
    }

    private static Sentence joined(Sentence sentence, int cue, int object, int verb) {
        List<Word> words = new ArrayList<>(sentence.words());
        words.set(object, words.get(object).under(verb, sentence.child(verb, "auxpass") < 0 ? "nsubj" : "nsubjpass"));
        words.set(verb, words.get(verb).under(cue, "ccomp"));
        return new Sentence(words);
    }
}
