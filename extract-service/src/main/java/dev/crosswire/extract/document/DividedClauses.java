package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Mends sentences that fall in two since a participle of the subject was taken for its verb: "An inquiry published on Monday found that …". */
final class DividedClauses {
    private DividedClauses() {}

    static Sentence mended(Sentence sentence) {
        int participle = root(sentence, 0);
        int verb = participle < 0 ? -1 : root(sentence, participle + 1);
        int subject = verb < 0 ? -1 : sentence.child(participle, "nsubj");
        boolean divided = subject >= 0
                && sentence.word(participle).tag().equals("VBN")
                && sentence.child(participle, "aux", "auxpass", "dobj") < 0
                && sentence.word(verb).hasTag("VBD", "VBZ", "VBP")
                && sentence.child(verb, "nsubj", "nsubjpass", "expl") < 0
                && sentence.end(participle) == verb;
        return divided ? joined(sentence, subject, participle, verb) : sentence;
    }

    private static int root(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.word(i).head() < 0) {
                return i;
            }
        }
        return -1;
    }

    private static Sentence joined(Sentence sentence, int subject, int participle, int verb) {
        List<Word> words = new ArrayList<>(sentence.words());
        words.set(subject, words.get(subject).under(verb, "nsubj"));
        words.set(participle, words.get(participle).under(subject, "acl"));
        return new Sentence(words);
    }
}
