package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.BitSet;
import java.util.List;

/** Numbers in a headline or a list with a word for what befell so many, and no verb: "Two dead, 40 hurt in a crash". */
final class ListedTolls {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    private final Sentence sentence;

    ListedTolls(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "Two dead, 40 hurt in a crash", "14 dead, 9 missing": in a list of what befell how many. */
    boolean is(int i) {
        if (i == 0 || !isNumber(i - 1)) {
            return false;
        }
        boolean listed = sentence.word(i - 1).hasRelation("nsubj", "nummod", "appos", "dep", "root", "conj")
                && !sentence.word(i).hasTag("VBD", "VBN")
                && !sentence.word(i).hasRelation("oprd", "acomp", "xcomp", "attr", "dobj", "pobj")
                && !(sentence.word(i).relation().equals("ccomp")
                        && !sentence.word(i).tag().equals("NN"));
        boolean ends = i + 1 >= sentence.size() || sentence.word(i + 1).hasTag(",", ":", ".", "CC", "IN");
        String form = sentence.word(i).token().form();
        return listed
                && ends
                && (LEXICON.is(form, "dead")
                        || LEXICON.is(form, "injured")
                        || sentence.word(i).hasForm("missing", "ill", "sick"));
    }

    /** "40", "dozens". */
    private boolean isNumber(int word) {
        return sentence.word(word).tag().equals("CD")
                || sentence.word(word).tag().equals("NNS")
                        && sentence.word(word).isNamed("CARDINAL");
    }

    /** The event of a number and its word, with what bounds the number ("more than 40 hurt"). */
    Event event(EventType type, int word) {
        int from = word - 1;
        while (from > 0 && sentence.word(from - 1).hasTag("IN", "RB", "JJR", "RBR", "JJS", "RBS")) {
            from--;
        }
        BitSet scope = new BitSet();
        scope.set(from, word + 1);
        String state = "be " + sentence.word(word).token().form();
        return new Event(type, state, word, List.of(), List.of(word - 1), scope, from, word + 1, false);
    }
}
