package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Mends clauses that parsers take for a verb's content, but that describe the noun before their comma: "…, who had been jailed". */
final class RelativeClauses {
    private RelativeClauses() {}

    static Sentence mended(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (int i = 0; i < sentence.size(); i++) {
            int noun = described(sentence, i);
            if (noun >= 0) {
                Word word = sentence.word(i);
                words.set(
                        i, new Word(word.token(), word.lemma(), word.tag(), noun, "relcl", word.name(), word.roles()));
            }
        }
        return words.equals(sentence.words()) ? sentence : new Sentence(words);
    }

    /** The noun that a clause describes: the head of the phrase before ", who" or ", which"; -1 where it is no such clause. */
    private static int described(Sentence sentence, int verb) {
        boolean content = sentence.word(verb).relation().equals("ccomp")
                && sentence.word(verb).head() >= 0
                && sentence.word(verb).head() < verb;
        int relative = content ? sentence.child(verb, "nsubj", "nsubjpass") : -1;
        boolean opens = relative > 1
                && sentence.word(verb).head() < relative
                && sentence.word(relative).token().form().matches("who|which")
                && sentence.word(relative - 1).token().form().equals(",");
        return opens ? phrase(sentence, relative - 2, verb) : -1;
    }

    /** The topmost noun of the phrase that ends at a word, below the clause's governor; -1 where none is. */
    private static int phrase(Sentence sentence, int last, int verb) {
        int noun = last;
        int up = sentence.word(noun).head();
        while (up >= 0 && up != verb && sentence.word(up).tag().startsWith("NN") && up < verb) {
            noun = up;
            up = sentence.word(noun).head();
        }
        return sentence.word(noun).tag().startsWith("NN")
                        && !sentence.subtree(verb).get(noun)
                ? noun
                : -1;
    }
}
