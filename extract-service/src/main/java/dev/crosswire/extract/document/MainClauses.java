package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mends sentences whose main clause parsers take for what the clause behind it reports: "Rain fell on Monday, two days after a storm had passed." */
final class MainClauses {
    private static final Set<String> MARKS = Set.of("after", "before");

    private MainClauses() {}

    static Sentence mended(Sentence sentence) {
        int root = sentence.root();
        int mark = root < 0 ? -1 : sentence.child(root, "mark");
        int main = mark < 0 ? -1 : sentence.child(root, "ccomp");
        boolean turned = main >= 0
                && main < mark
                && MARKS.contains(sentence.word(mark).token().form())
                && sentence.word(mark - 1).relation().equals("npadvmod")
                && sentence.child(main, "nsubj", "nsubjpass") >= 0;
        return turned ? turned(sentence, main, root) : sentence;
    }

    private static Sentence turned(Sentence sentence, int main, int root) {
        List<Word> words = new ArrayList<>(sentence.words());
        words.set(main, sentence.word(main).under(-1, "root"));
        words.set(root, sentence.word(root).under(main, "advcl"));
        return new Sentence(words);
    }
}
