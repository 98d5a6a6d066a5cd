package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Mends what parsers take apart though it is one word: "cease-fire", whose head is no fire, and "let go", whose verb is "let". */
final class WordsApart {
    private WordsApart() {}

    static Sentence mended(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (int i = 1; i < words.size(); i++) {
            if (isHyphenated(words, i)) {
                words.set(i, named(words.get(i), form(words, i - 2) + form(words, i)));
            } else if (isPair(words, i)) {
                join(words, i - 1, i);
            } else if (isParted(words, i)) {
                join(words, words.get(i).head(), i);
            }
        }
        return words.equals(sentence.words()) ? sentence : new Sentence(words);
    }

    private static boolean isHyphenated(List<Word> words, int last) {
        return last > 1
                && form(words, last - 1).equals("-")
                && words.get(last).tag().startsWith("NN")
                && SentenceWords.HYPHENATED.has(form(words, last - 2) + "-" + form(words, last));
    }

    /** "let the nurses go": a verb and its infinitive with one word of it, the infinitive's subject, between. */
    private static boolean isParted(List<Word> words, int last) {
        int verb = words.get(last).head();
        boolean pair = verb >= 0
                && verb < last
                && words.get(last).relation().equals("ccomp")
                && SentenceWords.PAIR.has(words.get(verb).lemma() + " " + form(words, last));
        return pair
                && words.get(last - 1).head() == last
                && words.get(last - 1).relation().equals("nsubj")
                && words.stream().filter(word -> word.head() == last).count() == 1;
    }

    /** A verb and the bare infinitive right after it. */
    private static boolean isPair(List<Word> words, int last) {
        return words.get(last).hasRelation("xcomp", "ccomp", "advcl", "oprd", "acomp", "amod")
                && words.get(last - 1).tag().startsWith("VB")
                && SentenceWords.PAIR.has(words.get(last - 1).lemma() + " " + form(words, last));
    }

    /** The infinitive is the verb's particle, and what hung on it hangs on the verb. */
    private static void join(List<Word> words, int verb, int infinitive) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (i == infinitive) {
                words.set(i, word.under(verb, "prt"));
            } else if (word.head() == infinitive) {
                words.set(i, word.under(verb, word.relation().equals("nsubj") ? "dobj" : word.relation()));
            }
        }
    }

    private static Word named(Word word, String lemma) {
        return new Word(word.token(), lemma, word.tag(), word.head(), word.relation(), word.name(), word.roles());
    }

    private static String form(List<Word> words, int at) {
        return words.get(at).token().form().toLowerCase(Locale.ROOT);
    }
}
