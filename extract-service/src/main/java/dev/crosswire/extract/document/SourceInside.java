package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Mends clauses about a noun whose source stands between the two, without a "which": "rejected an offer they say is too low". */
final class SourceInside {
    private SourceInside() {}

    static Sentence mended(Sentence sentence) {
        for (int says = 2; says < sentence.size() - 1; says++) {
            int noun = noun(sentence, says);
            int verb = noun < 0 ? -1 : verb(sentence, says + 1);
            if (verb > says && !sentence.holds(says, verb)) {
                return joined(sentence, says, verb);
            }
        }
        return sentence;
    }

    /** The noun that a source's clause stands right behind; -1 where there is none. */
    private static int noun(Sentence sentence, int says) {
        Word word = sentence.word(says);
        int source = sentence.child(says, "nsubj");
        boolean inside = word.relation().equals("relcl")
                && word.hasTag("VBP", "VBD", "VBZ")
                && SentenceWords.VOUCHING.has(word.lemma())
                && source >= 0
                && source == says - 1
                && sentence.children(says).size() == 1;
        return inside && sentence.start(source) == word.head() + 1 ? word.head() : -1;
    }

    /** The finite verb whose clause begins at a word; -1 where none does. */
    private static int verb(Sentence sentence, int first) {
        Word word = sentence.word(first);
        boolean auxiliary = word.relation().startsWith("aux") && word.hasTag("VBZ", "VBD", "VBP", "MD");
        int verb = auxiliary ? word.head() : first;
        return (auxiliary || word.hasTag("VBZ", "VBD", "VBP"))
                        && sentence.word(verb).tag().startsWith("VB")
                ? verb
                : -1;
    }

    /** The verb's clause is what the source says; the noun, or what it stands in, is no part of it, but of the clause before. */
    private static Sentence joined(Sentence sentence, int says, int verb) {
        List<Word> words = new ArrayList<>(sentence.words());
        Word clause = words.get(verb);
        for (int child : sentence.children(verb)) {
            if (sentence.holds(child, says)) {
                boolean infinitive = words.get(child).tag().equals("VB");
                words.set(child, words.get(child).under(clause.head(), infinitive ? "xcomp" : "dobj"));
            }
        }
        words.set(verb, clause.under(says, "ccomp"));
        return new Sentence(words);
    }
}
