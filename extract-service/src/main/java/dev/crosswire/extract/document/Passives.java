package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Mends passives that parsers take apart at the time between their words: "was on Friday banned". */
final class Passives {
    private Passives() {}

    static Sentence mended(Sentence sentence) {
        for (int i = 2; i < sentence.size(); i++) {
            int be = auxiliary(sentence, i);
            if (be >= 0) {
                return joined(sentence, be, i);
            }
        }
        return sentence;
    }

    /** The "was" of a participle with nothing but a time between; -1 where it has none. */
    private static int auxiliary(Sentence sentence, int participle) {
        Word word = sentence.word(participle);
        int be = word.head();
        boolean apart = word.hasTag("VBN", "VBD")
                && word.hasRelation("dep", "advcl", "conj", "ccomp", "acomp", "oprd", "xcomp", "attr")
                && be >= 0
                && be < participle - 1
                && sentence.word(be).lemma().equals("be")
                && sentence.child(be, "nsubj") >= 0
                && sentence.child(be, "nsubj") < be;
        for (int i = be + 1; apart && i < participle; i++) {
            apart = sentence.word(i).isNamed("DATE", "TIME")
                    || sentence.word(i).token().form().equals("on");
        }
        return apart ? be : -1;
    }

    /** The participle takes the place of "was", which is its auxiliary. */
    private static Sentence joined(Sentence sentence, int be, int participle) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.word(i);
            if (i == participle) {
                Word verb = sentence.word(be);
                words.add(word.tagged("VBN").under(verb.head(), verb.relation()));
            } else if (i == be) {
                words.add(word.under(participle, "auxpass"));
            } else if (word.head() == be) {
                String relation = word.relation().equals("nsubj") ? "nsubjpass" : word.relation();
                words.add(word.under(participle, relation));
            } else {
                words.add(word);
            }
        }
        return new Sentence(words);
    }
}
