package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Mends whole sentences whose only verb was taken for a participle of its subject: "The retailer called in administrators." */
final class Participles {
    private Participles() {}

    static Sentence mended(Sentence sentence) {
        int noun = root(sentence);
        int verb = noun < 0 ? -1 : sentence.child(noun, "acl");
        return verb > noun && isPast(sentence, noun, verb) ? clause(sentence, noun, verb) : sentence;
    }

    /** The noun at the root of a sentence without a finite verb; -1 where it is another word, or has one. */
    private static int root(Sentence sentence) {
        boolean stopped = sentence.word(sentence.size() - 1).token().form().equals(".");
        int root = -1;
        for (int i = 0; i < sentence.size() && stopped; i++) {
            Word word = sentence.word(i);
            if (word.hasTag("VBD", "VBP", "VBZ", "MD") && !word.hasRelation("relcl", "advcl", "ccomp")) {
                return -1;
            }
            root = word.head() < 0 && root < 0 ? i : root;
        }
        return root >= 0 && sentence.word(root).tag().startsWith("NN") ? root : -1;
    }

    /** Whether a participle has what only a verb in the active has: an object, a particle; "a man named Berg" has not. */
    private static boolean isPast(Sentence sentence, int noun, int verb) {
        boolean active = sentence.child(verb, "dobj", "prt", "ccomp", "xcomp") > verb
                || sentence.child(verb, "oprd") > verb && !isVague(sentence, noun);
        boolean adverb = sentence.anyChild(
                verb,
                child -> sentence.word(child).hasForm("in", "up", "off", "out", "down", "back", "away")
                        || verb == noun + 1
                                && sentence.word(child).hasForm("at", "to", "with", "over", "past", "through"));
        return sentence.word(verb).tag().equals("VBN")
                && sentence.child(verb, "agent", "aux", "auxpass") < 0
                && (active || adverb && sentence.child(noun, "det") >= 0 && !isVague(sentence, noun));
    }

    private static boolean isVague(Sentence sentence, int noun) {
        int article = sentence.child(noun, "det");
        return article >= 0 && sentence.word(article).token().form().matches("(?i)an?");
    }

    /** The participle becomes the root, the noun its subject; what hung on the noun behind it hangs on the verb. */
    private static Sentence clause(Sentence sentence, int noun, int verb) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.word(i);
            boolean behind = word.head() == noun && i > verb;
            int head = i == verb ? -1 : i == noun || behind ? verb : word.head();
            String relation = i == verb ? "root" : i == noun ? "nsubj" : word.relation();
            String tag = i == verb ? "VBD" : word.tag();
            words.add(word.tagged(tag).under(head, relation));
        }
        return new Sentence(words);
    }
}
