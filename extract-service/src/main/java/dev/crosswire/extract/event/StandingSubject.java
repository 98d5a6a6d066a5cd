package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import java.util.Set;

/** The subject that stands with a verb in the text's own words, also where parsers hang it on the verb or preposition before. */
final class StandingSubject {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");

    private StandingSubject() {}

    /** The subject of the verb at an index, -1 where there is none. */
    static int of(Sentence sentence, int index) {
        int own = child(sentence, index);
        int shared = own < 0 ? ofAuxiliary(sentence, index) : own;
        return shared < 0 ? Math.max(takenAsObject(sentence, index), takenAsPrepositional(sentence, index)) : shared;
    }

    private static int child(Sentence sentence, int index) {
        return sentence.firstChild(
                index, child -> SUBJECTS.contains(sentence.word(child).relation()));
    }

    /** "it had "slept"": the subject that a quotation mark may keep with the auxiliary. */
    private static int ofAuxiliary(Sentence sentence, int index) {
        for (int child : sentence.children(index)) {
            int subject = sentence.word(child).relation().equals("aux") ? child(sentence, child) : -1;
            if (subject >= 0) {
                return subject;
            }
        }
        return -1;
    }

    /** "after a visitor damaged it": the subject that parsers may hang on the conjunction as if it were a preposition. */
    private static int takenAsPrepositional(Sentence sentence, int index) {
        int up = sentence.word(index).head();
        boolean finite = sentence.word(index).hasTag("VBD", "VBZ", "VBP")
                && sentence.word(index).hasRelation("dep", "conj", "ccomp", "advcl");
        if (!finite || up < 0 || up > index) {
            return -1;
        }
        for (int child : sentence.children(up)) {
            boolean conjunction = child > up
                    && child < index
                    && Lexicon.INSTANCE.behaves(Lemmas.of(sentence, child), "clause", "preposition");
            int object = conjunction ? sentence.child(child, "pobj") : -1;
            if (object >= 0 && object < index && leadsTo(sentence, sentence.end(object), index)) {
                return object;
            }
        }
        return -1;
    }

    /** Whether nothing but adverbs stands between two words. */
    private static boolean leadsTo(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.word(i).tag().startsWith("RB")) {
                return false;
            }
        }
        return from <= to;
    }

    /** "seized the port, shut the airport and …": a comma right before the verb, whatever it hangs on. */
    private static boolean isSeries(Sentence sentence, int object, int index) {
        return index - 1 > object && sentence.word(index - 1).token().form().equals(",");
    }

    /** The subject of a finite clause without "that", which parsers may take as the object of the verb before it. */
    private static int takenAsObject(Sentence sentence, int index) {
        int up = sentence.word(index).head();
        boolean finite = sentence.word(index).hasTag("VBD", "VBZ", "VBP")
                && sentence.word(index).hasRelation("conj", "ccomp");
        if (!finite || up < 0 || up > index || !sentence.word(up).tag().startsWith("VB")) {
            return -1;
        }
        int object = sentence.child(up, "dobj");
        boolean joined = sentence.anyChild(
                        up, child -> sentence.word(child).hasRelation("cc", "punct") && child > up && child < index)
                || object > up && isSeries(sentence, object, index);
        return object > up && object < index && !joined ? object : -1;
    }
}
