package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Mends a reporting verb behind its sentence that was taken for a noun: "The port will close, the ILO estimates." */
final class TrailingCues {
    private TrailingCues() {}

    static Sentence mended(Sentence sentence) {
        for (int cue = 3; cue < sentence.size() - 1; cue++) {
            int first = isCue(sentence, cue) ? first(sentence, cue) : -1;
            int told = first < 0 ? -1 : told(sentence, cue);
            if (told >= 0 && told < first) {
                return clause(sentence, told, first, cue);
            }
        }
        return sentence;
    }

    /** A noun that may be a verb of report, and ends its sentence or what stands before a comma. */
    private static boolean isCue(Sentence sentence, int cue) {
        return sentence.word(cue).tag().equals("NNS")
                && SentenceWords.TRAILING_CUE.has(sentence.word(cue).lemma())
                && sentence.word(cue - 1).hasTag("NN", "NNP", "NNPS")
                && (cue == sentence.size() - 2 || isComma(sentence, cue + 1));
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

    /** Where the source's name begins behind a comma: a proper name, or what an article opens; -1 where none does. */
    private static int first(Sentence sentence, int cue) {
        int first = cue - 1;
        while (first > 0 && isOfName(sentence.word(first - 1))) {
            first--;
        }
        boolean named = sentence.word(cue - 1).tag().startsWith("NNP")
                || sentence.word(first).tag().equals("DT");
        return named && first > 1 && isComma(sentence, first - 1) ? first : -1;
    }

    private static boolean isOfName(Word word) {
        return word.tag().startsWith("NN")
                || word.hasTag("DT", "JJ", "POS")
                || word.lemma().equals("of");
    }

    private static boolean isComma(Sentence sentence, int word) {
        return sentence.word(word).token().form().equals(",");
    }

    private static Sentence clause(Sentence sentence, int told, int first, int cue) {
        int last = cue - 1;
        int of = of(sentence, first, cue);
        int source = of < 0 ? last : of - 1;
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.word(i);
            boolean own = word.head() == cue && i >= first && i < last;
            boolean described = word.head() == cue && i > cue;
            int name = of < 0 || i > of ? last : source;
            int head = i == cue
                    ? -1
                    : i == told || i == source ? cue : own || i == of ? name : described ? told : word.head();
            String relation = i == cue ? "root" : i == told ? "ccomp" : i == source ? "nsubj" : word.relation();
            String tag = i == cue ? "VBZ" : word.tag();
            words.add(
                    i == last && of >= 0
                            ? word.under(of, "pobj")
                            : word.tagged(tag).under(head, relation));
        }
        return new Sentence(words);
    }

    /** The "of" inside a source's name ("the chamber of commerce"); -1 where there is none. */
    private static int of(Sentence sentence, int first, int cue) {
        for (int i = first + 1; i < cue - 1; i++) {
            if (sentence.word(i).lemma().equals("of")) {
                return i;
            }
        }
        return -1;
    }
}
