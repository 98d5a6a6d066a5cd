package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;

/** Which words are heads of phrases that are called something. */
final class Heads {
    private Heads() {}

    /** Dates, times, sums and shares are slots of their own, and nobody's name. */
    static boolean isMeasured(Word word) {
        String name = word.name();
        return !name.equals("O") && Mentions.isUnnamed(name.substring(name.indexOf('-') + 1));
    }

    /** Whether a word hangs on another of the same name. */
    static boolean isInside(Sentence sentence, int index, Mention mention) {
        int head = sentence.word(index).head();
        return head >= 0 && mention.holds(head);
    }

    /** Whether a word that is no noun stands where a noun phrase does. */
    static boolean isNominal(Sentence sentence, int index) {
        String tag = sentence.word(index).tag();
        return !tag.startsWith("W")
                && !tag.equals("DT")
                && !tag.equals("IN")
                && !tag.startsWith("RB")
                && sentence.word(index).hasRelation("nsubj", "nsubjpass", "dobj", "pobj", "agent", "dative");
    }
}
