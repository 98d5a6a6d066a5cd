package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;

/** What the law does something for: "convicted of selling drugs", "fined the firm for fixing prices". */
final class Deed {
    /** Noun phrases that may stand between a verb and the preposition: engines promise no cycle, this bounds the cost. */
    private static final int LONGEST_CLIMB = 4;

    private final Sentence sentence;

    Deed(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The verb that a preposition goes with, also where the parser hung it on an object between: "fined a firm 9 euros for"; -1 where none is. */
    int verb(int preposition) {
        int head = sentence.word(preposition).head();
        for (int climb = 0; climb < LONGEST_CLIMB && head >= 0 && isObject(head); climb++) {
            head = sentence.word(head).head();
        }
        return head;
    }

    private boolean isObject(int index) {
        return sentence.word(index).hasRelation("dobj", "pobj", "appos", "prep", "npadvmod", "dative");
    }

    /** Who did it: whom the verb is done to; -1 where that is its subject, or nobody. */
    int doer(int preposition) {
        boolean deed = Lexicon.INSTANCE.behaves(Lemmas.of(sentence, preposition), "deed", "preposition");
        int verb = deed ? verb(preposition) : -1;
        int object = verb < 0 ? -1 : sentence.child(verb, "dobj");
        return object < preposition && isSomebody(object) ? object : -1;
    }

    private boolean isSomebody(int object) {
        if (object < 0) {
            return false;
        }
        String lemma = Lemmas.of(sentence, object);
        return sentence.word(object).isNamed("PERSON", "ORG")
                || sentence.word(object).tag().equals("PRP")
                || Lexicon.INSTANCE.isAny(lemma, "doer");
    }
}
