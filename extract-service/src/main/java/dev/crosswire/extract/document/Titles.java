package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Mends titles that parsers take for a verb: "said lead author Anna Berg"; no verb of saying has a bare infinitive. */
final class Titles {
    private Titles() {}

    static Sentence mended(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            int name = isVerb(sentence, i) ? sentence.child(i, "dobj") : -1;
            if (name > i && sentence.word(name).isNamed("PERSON")) {
                return joined(sentence, i, name);
            }
        }
        return sentence;
    }

    private static boolean isVerb(Sentence sentence, int title) {
        Word before = sentence.word(title - 1);
        return sentence.word(title).tag().equals("VB")
                && sentence.word(title).relation().equals("xcomp")
                && sentence.word(title).head() == title - 1
                && SentenceWords.REPORTING.has(before.token().form().toLowerCase(Locale.ROOT))
                && sentence.child(title - 1, "nsubj") < 0;
    }

    /** The name becomes who speaks, and what was taken for a verb describes it. */
    private static Sentence joined(Sentence sentence, int title, int name) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.word(i);
            if (i == title) {
                words.add(word.tagged("JJ").under(name, "amod"));
            } else if (i == name) {
                words.add(word.under(title - 1, "nsubj"));
            } else {
                words.add(word.head() == title ? word.under(name, word.relation()) : word);
            }
        }
        return new Sentence(words);
    }
}
