package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Mends nouns that are tagged as if they told something: participles and adjectives that stand for persons with an article ("The injured were taken away"), and plurals like verbs ("Costs rose"). */
final class NominalParticiples {
    private NominalParticiples() {}

    static Sentence mended(Sentence sentence) {
        List<Word> words = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < sentence.size(); i++) {
            boolean noun = isPersons(sentence, i) || isThings(sentence, i);
            words.add(noun ? noun(sentence.word(i)) : sentence.word(i));
            changed |= noun;
        }
        return changed ? new Sentence(words) : sentence;
    }

    /** "Costs rose": a plural that opens a sentence, and has nothing that a verb has. */
    private static boolean isThings(Sentence sentence, int i) {
        Word word = sentence.word(i);
        return i == 0
                && word.tag().equals("VBZ")
                && word.hasRelation("nsubj", "nsubjpass")
                && word.head() == i + 1
                && sentence.children(i).isEmpty();
    }

    private static boolean isPersons(Sentence sentence, int i) {
        Word word = sentence.word(i);
        return word.hasTag("VBN", "VBD", "JJ")
                && word.hasRelation("nsubj", "nsubjpass", "dobj", "pobj")
                && i > 0
                && sentence.word(i - 1).head() == i
                && sentence.word(i - 1).relation().equals("det")
                && !isAmong(sentence, word.head())
                && SentenceWords.PERSONS.has(word.token().form().toLowerCase(Locale.ROOT));
    }

    /** "is among the injured": what befell the subject. */
    private static boolean isAmong(Sentence sentence, int head) {
        return sentence.word(head).token().form().equals("among");
    }

    private static Word noun(Word word) {
        String form = word.token().form().toLowerCase(Locale.ROOT);
        return new Word(word.token(), form, "NNS", word.head(), word.relation(), word.name(), word.roles());
    }
}
