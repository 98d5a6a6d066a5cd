package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Mends a reporting verb at a sentence's end that was taken for a noun: "The port will close, the ILO estimates." */
final class TrailingCues {
    private TrailingCues() {}

    static Sentence mended(Sentence sentence) {
        int cue = sentence.size() - 2;
        int source = cue - 1;
        boolean reports = source > 1
                && sentence.word(cue).tag().equals("NNS")
                && SentenceWords.TRAILING_CUE.has(sentence.word(cue).lemma())
                && sentence.word(source).tag().startsWith("NNP")
                && isSetOff(sentence, source);
        int told = reports ? told(sentence, cue) : -1;
        return told >= 0 && told < source ? clause(sentence, told, source, cue) : sentence;
    }

    /** The verb of the clause before; -1 where there is none. */
    private static int told(Sentence sentence, int cue) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.word(i).head() < 0) {
                int verb = i == cue ? sentence.child(i, "ccomp") : i;
                boolean clause = verb >= 0
                        && sentence.word(verb).tag().startsWith("VB")
                        && sentence.child(verb, "nsubj", "nsubjpass", "expl") >= 0;
                return clause ? verb : -1;
            }
        }
        return -1;
    }

    /** Whether a name and what stands before it begin behind a comma. */
    private static boolean isSetOff(Sentence sentence, int name) {
        int first = name;
        while (first > 0 && sentence.word(first - 1).tag().matches("NN.*|DT|JJ")) {
            first--;
        }
        return first > 1 && sentence.word(first - 1).token().form().equals(",");
    }

    private static Sentence clause(Sentence sentence, int told, int source, int cue) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.word(i);
            boolean own = word.head() == cue && i < source && word.hasRelation("det", "compound", "amod");
            int head = i == cue ? -1 : i == told || i == source ? cue : own ? source : word.head();
            String relation = i == cue ? "root" : i == told ? "ccomp" : i == source ? "nsubj" : word.relation();
            String tag = i == cue ? "VBZ" : word.tag();
            words.add(word.tagged(tag).under(head, relation));
        }
        return new Sentence(words);
    }
}
