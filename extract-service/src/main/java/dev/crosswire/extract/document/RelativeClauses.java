package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Mends clauses that parsers take for a verb's content, but that describe the noun before their comma ("…, who had been jailed"),
 * and those that they hang on the day behind the noun.
 */
final class RelativeClauses {
    private RelativeClauses() {}

    static Sentence mended(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (int i = 0; i < sentence.size(); i++) {
            int dated = dated(sentence, i);
            int noun = dated >= 0 ? dated : described(sentence, i);
            if (noun >= 0) {
                Word word = sentence.word(i);
                words.set(i, word.under(noun, "relcl"));
            }
            if (dated >= 0) {
                handOver(words, sentence.child(i, "nsubj", "nsubjpass") - 1, dated, i);
            }
        }
        return words.equals(sentence.words()) ? sentence : new Sentence(words);
    }

    /** Makes one word the actor of what a verb tells, and another no part of it. */
    private static void handOver(List<Word> words, int from, int to, int verb) {
        words.set(from, with(words.get(from), verb, List.of()));
        words.set(to, with(words.get(to), verb, List.of(new Word.Role(verb, "A0"))));
    }

    /** A word with other parts in what a verb tells. */
    private static Word with(Word word, int verb, List<Word.Role> parts) {
        List<Word.Role> roles = Stream.concat(
                        word.roles().stream().filter(role -> role.predicate() != verb), parts.stream())
                .toList();
        return new Word(word.token(), word.lemma(), word.tag(), word.head(), word.relation(), word.name(), roles);
    }

    /** "passed a bill on Friday that cuts": the object before the day, of which the clause is told; -1 where it is no such clause. */
    private static int dated(Sentence sentence, int verb) {
        int relative = sentence.child(verb, "nsubj", "nsubjpass");
        int day = relative - 1;
        boolean opens = day > 0
                && relative < verb
                && sentence.word(relative).hasForm("that", "which")
                && sentence.word(day).isNamed("DATE")
                && sentence.word(verb).hasRelation("relcl", "ccomp", "conj");
        int governor = opens ? governor(sentence, day) : -1;
        int object = governor < 0 || governor == verb ? -1 : sentence.child(governor, "dobj", "nsubjpass");
        return object < day ? object : -1;
    }

    /** The verb in whose clause a day stands, with or without its preposition. */
    private static int governor(Sentence sentence, int day) {
        int up = sentence.word(day).head();
        while (up >= 0 && !sentence.word(up).tag().startsWith("VB")) {
            up = sentence.word(up).head();
        }
        return up;
    }

    /** The noun that a clause describes: the head of the phrase before ", who" or ", which"; -1 where it is no such clause. */
    private static int described(Sentence sentence, int verb) {
        boolean content = sentence.word(verb).relation().equals("ccomp")
                && sentence.word(verb).head() >= 0
                && sentence.word(verb).head() < verb;
        int relative = content ? sentence.child(verb, "nsubj", "nsubjpass") : -1;
        boolean opens = relative > 1
                && sentence.word(verb).head() < relative
                && sentence.word(relative).hasForm("who", "which")
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
        return sentence.word(noun).tag().startsWith("NN") && !sentence.holds(verb, noun) ? noun : -1;
    }
}
