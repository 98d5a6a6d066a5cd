package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Mends clauses whose conjunction parsers take for a preposition, so that their verb is left without its subject: "Ten people died
 * after two carriages of a train derailed."
 */
final class SubordinateClauses {
    /** So many words at most stand between a preposition and what the verb hangs on. */
    private static final int HIGHEST = 6;

    private SubordinateClauses() {}

    static Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 0; i + 2 < sentence.size(); i++) {
            int subject = subject(mended, i);
            int verb = subject < 0 ? -1 : verb(mended, i, subject);
            mended = verb < 0 ? mended : joined(mended, i, subject, verb);
        }
        return coordinated(mended);
    }

    /** "Officers gave chase and a gunfight ensued": the verb right behind an object's second noun, of which that is the subject. */
    private static Sentence coordinated(Sentence sentence) {
        for (int verb = 3; verb < sentence.size(); verb++) {
            boolean bare = sentence.word(verb).hasTag("VBD", "VBZ", "VBP")
                    && sentence.word(verb).hasRelation("dep", "conj")
                    && sentence.child(verb, "nsubj", "nsubjpass", "expl", "mark", "aux", "auxpass", "cc") < 0;
            int noun = bare ? second(sentence, verb) : -1;
            if (noun >= 0) {
                List<Word> words = new ArrayList<>(sentence.words());
                words.set(noun, sentence.word(noun).under(verb, "nsubj"));
                words.set(verb, sentence.word(verb).under(sentence.word(verb).head(), "conj"));
                return new Sentence(words);
            }
        }
        return sentence;
    }

    /** The noun behind "and" whose phrase ends right before a verb, joined to an object of the verb above; -1 where there is none. */
    private static int second(Sentence sentence, int verb) {
        int noun = verb - 1;
        while (noun > 0
                && sentence.word(noun).head() >= 0
                && sentence.word(noun).head() < verb
                && !sentence.word(noun).relation().equals("conj")) {
            noun = sentence.word(noun).head();
        }
        int object = sentence.word(noun).relation().equals("conj")
                ? sentence.word(noun).head()
                : -1;
        boolean joined = object >= 0
                && sentence.word(noun).tag().startsWith("NN")
                && sentence.word(object).relation().equals("dobj")
                && sentence.word(object).head() == sentence.word(verb).head()
                && sentence.end(noun) == verb
                && sentence.word(sentence.start(noun) - 1).tag().equals("CC");
        return joined ? noun : -1;
    }

    /** The noun that a word which opens clauses as well has for its object; -1 where it is no such preposition. */
    private static int subject(Sentence sentence, int link) {
        Word word = sentence.word(link);
        boolean opens = word.relation().equals("prep")
                && word.head() >= 0
                && SentenceWords.LINK.has(word.token().form().toLowerCase(Locale.ROOT));
        int noun = opens ? sentence.child(link, "pobj") : -1;
        return noun > link && sentence.word(noun).tag().startsWith("NN") ? noun : -1;
    }

    /** The finite verb without a subject right behind a noun's phrase, apart from it; -1 where there is none. */
    private static int verb(Sentence sentence, int link, int noun) {
        int at = sentence.end(noun);
        while (at < sentence.size() && sentence.word(at).hasTag("RB")) {
            at++;
        }
        int verb = at < sentence.size() && sentence.word(at).relation().startsWith("aux")
                ? sentence.word(at).head()
                : at;
        int second = described(sentence, noun);
        if (second >= 0) {
            return second;
        }
        boolean apart = verb < sentence.size()
                && sentence.word(verb).hasRelation("dep", "advcl", "ccomp", "conj", "parataxis")
                && hangsAbove(sentence, verb, link)
                && sentence.child(verb, "nsubj", "nsubjpass", "expl", "mark") < 0;
        return apart && (verb > at || sentence.word(verb).hasTag("VBD", "VBZ", "VBP")) ? verb : -1;
    }

    /** "as a fire fanned by winds raged": the second of two participles of a noun, which is in the past; -1 where there is none. */
    private static int described(Sentence sentence, int noun) {
        List<Integer> clauses = new ArrayList<>();
        for (int child : sentence.children(noun)) {
            boolean bare = sentence.word(child).relation().equals("relcl")
                    && sentence.start(child) == child
                    && sentence.child(child, "nsubj", "nsubjpass") < 0;
            if (child > noun && (bare || sentence.word(child).relation().equals("acl"))) {
                clauses.add(child);
            }
        }
        int last = clauses.size() < 2 ? -1 : clauses.get(clauses.size() - 1);
        return last >= 0
                        && sentence.word(last).hasTag("VBD", "VBZ", "VBP")
                        && !sentence.word(last - 1).tag().equals(",")
                ? last
                : -1;
    }

    /** Whether a verb hangs on the head of a preposition, or on what stands above that. */
    private static boolean hangsAbove(Sentence sentence, int verb, int link) {
        int at = sentence.word(link).head();
        for (int steps = 0; at >= 0 && at != verb && steps < HIGHEST; steps++) {
            if (at == sentence.word(verb).head()) {
                return true;
            }
            at = sentence.word(at).head();
        }
        return false;
    }

    /** The preposition marks the verb's clause, of which its object is the subject. */
    private static Sentence joined(Sentence sentence, int link, int noun, int verb) {
        boolean passive = sentence.child(verb, "auxpass") >= 0;
        int above = sentence.word(link).head();
        List<Word> words = new ArrayList<>(sentence.words());
        words.set(link, sentence.word(link).under(verb, "mark"));
        words.set(noun, sentence.word(noun).under(verb, passive ? "nsubjpass" : "nsubj"));
        words.set(verb, sentence.word(verb).under(above, "advcl"));
        return new Sentence(words);
    }
}
