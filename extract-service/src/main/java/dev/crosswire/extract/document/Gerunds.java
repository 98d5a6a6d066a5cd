package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Mends words in "-ing" that parsers join wrongly: a second participle to the first one's object, and a subject to the "after" before it. */
final class Gerunds {
    private Gerunds() {}

    static Sentence mended(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (int i = 1; i < words.size() - 1; i++) {
            if (!words.get(i).tag().equals("VBG")) {
                continue;
            }
            if (isNoun(sentence, i)) {
                words.set(
                        i, noun(words.get(i), words.get(i).head(), words.get(i).relation()));
                continue;
            }
            int first = first(sentence, i);
            int verb = first < 0 ? verb(sentence, i) : -1;
            if (first >= 0) {
                words.set(i, words.get(i).tagged("VBG").under(first, "conj"));
            } else if (verb >= 0) {
                subject(words, i, verb);
            }
        }
        return words.equals(sentence.words()) ? sentence : new Sentence(words);
    }

    /** "Fighting erupted": a subject that does nothing to anything. */
    private static boolean isNoun(Sentence sentence, int gerund) {
        return sentence.word(gerund).hasRelation("nsubj", "nsubjpass")
                && sentence.word(gerund).head() > gerund
                && sentence.children(gerund).stream()
                        .allMatch(child -> sentence.word(child).hasRelation("det", "amod", "compound", "poss"));
    }

    private static Word noun(Word word, int head, String relation) {
        String form = word.token().form().toLowerCase(Locale.ROOT);
        return new Word(word.token(), form, "NN", head, relation, word.name(), word.roles());
    }

    /** "demanding more pay and vowing to stay": the participle that a second one goes on from; -1 where it is joined to no object of one. */
    private static int first(Sentence sentence, int second) {
        int object = sentence.word(second).head();
        int first = object < 0 || !sentence.word(object).relation().equals("dobj")
                ? -1
                : sentence.word(object).head();
        boolean joined = first >= 0
                && sentence.word(second).relation().equals("conj")
                && sentence.word(object).tag().startsWith("NN")
                && sentence.word(first).tag().equals("VBG")
                && sentence.word(second - 1).tag().equals("CC")
                && sentence.child(second, "dobj", "xcomp", "ccomp") > second;
        return joined ? first : -1;
    }

    /** "fled after fighting broke out": the verb right behind, which has no other subject; -1 where it is none. */
    private static int verb(Sentence sentence, int gerund) {
        int verb = gerund + 1;
        int preposition = sentence.word(gerund).head();
        boolean subject = sentence.word(gerund).relation().equals("pcomp")
                && sentence.children(gerund).isEmpty()
                && preposition == gerund - 1
                && sentence.word(verb).hasTag("VBD", "VBZ")
                && sentence.word(verb).head() == sentence.word(preposition).head()
                && sentence.child(verb, "nsubj", "nsubjpass", "mark") < 0;
        return subject ? verb : -1;
    }

    private static void subject(List<Word> words, int gerund, int verb) {
        words.set(gerund, noun(words.get(gerund), verb, "nsubj"));
        words.set(gerund - 1, words.get(gerund - 1).tagged("IN").under(verb, "mark"));
        words.set(verb, words.get(verb).under(words.get(verb).head(), "advcl"));
    }
}
