package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Mends what a sentence adds to its report ("…, she said, adding the sale would go ahead"), where the participle was taken for a subject. */
final class AddedReport {
    private AddedReport() {}

    static Sentence mended(Sentence sentence, Function<List<Token>, Sentence> parser) {
        int participle = participle(sentence);
        if (participle < 0) {
            return sentence;
        }
        List<Token> tokens = sentence.words().stream().map(Word::token).toList();
        int last = tokens.size() - 1;
        List<Token> before = new ArrayList<>(tokens.subList(0, participle - 1));
        before.add(tokens.get(last));
        Sentence main = parser.apply(before);
        Sentence added = parser.apply(tokens.subList(participle + 1, tokens.size()));
        return isClause(main) && isClause(added) ? joined(sentence, main, added, participle) : sentence;
    }

    /** A participle behind a comma that was read as the subject of a verb behind it; -1 where there is none. */
    private static int participle(Sentence sentence) {
        for (int i = 3; i < sentence.size() - 3; i++) {
            if (sentence.word(i).relation().equals("csubj")
                    && sentence.word(i).tag().equals("VBG")
                    && sentence.word(i).head() > i
                    && sentence.word(i - 1).token().form().equals(",")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isClause(Sentence part) {
        int root = part.root();
        return root >= 0
                && part.word(root).tag().startsWith("VB")
                && part.child(root, "nsubj", "nsubjpass", "expl", "csubj") >= 0;
    }

    private static Sentence joined(Sentence whole, Sentence main, Sentence added, int participle) {
        List<Word> words = new ArrayList<>(main.words().subList(0, main.size() - 1));
        int root = main.root();
        Word comma = whole.word(participle - 1);
        Word cue = whole.word(participle);
        words.add(new Word(comma.token(), ",", ",", root, "punct", "O", List.of()));
        words.add(new Word(cue.token(), cue.lemma(), cue.tag(), root, "advcl", cue.name(), List.of()));
        int from = participle + 1;
        for (Word word : added.words()) {
            Word shifted = word.shifted(from);
            words.add(word.head() < 0 ? shifted.under(participle, "ccomp") : shifted);
        }
        return new Sentence(words);
    }
}
