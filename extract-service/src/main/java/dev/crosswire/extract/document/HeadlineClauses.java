package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Headlines of two clauses, the second of which parsers take for a noun ("Ten dead as tornado tears through Kansas"): it is parsed apart. */
final class HeadlineClauses {
    private static final int LONGEST = 20;
    private static final Set<String> LINKS = Set.of("as", "after");

    private HeadlineClauses() {}

    static Sentence mended(Sentence sentence, Function<List<Token>, Sentence> parser) {
        int link = link(sentence);
        if (link < 0) {
            return sentence;
        }
        List<Token> tokens = sentence.words().stream().map(Word::token).toList();
        Sentence first = parser.apply(tokens.subList(0, link));
        Sentence second = parser.apply(tokens.subList(link + 1, tokens.size()));
        int verb = Math.max(0, second.root());
        boolean clause = second.word(verb).hasTag("VBZ", "VBP", "VBD") && second.child(verb, "nsubj", "nsubjpass") >= 0;
        return clause ? joined(sentence, link, first, second) : sentence;
    }

    /** The word that links a headline's clauses and has a noun behind it; -1 where none does. */
    private static int link(Sentence sentence) {
        String last = sentence.word(sentence.size() - 1).token().form();
        boolean headline = sentence.size() <= LONGEST && Character.isLetterOrDigit(last.charAt(last.length() - 1));
        return !headline
                ? -1
                : IntStream.range(2, sentence.size() - 2)
                        .filter(i -> LINKS.contains(sentence.word(i).token().form()))
                        .filter(i -> sentence.word(i).relation().equals("prep"))
                        .filter(i -> isVerbTakenForNoun(sentence, sentence.child(i, "pobj")))
                        .findFirst()
                        .orElse(-1);
    }

    /** "tornado tears": a plural with a bare noun before it, of nouns that are verbs as well. */
    private static boolean isVerbTakenForNoun(Sentence sentence, int noun) {
        return noun > 0
                && sentence.word(noun).tag().equals("NNS")
                && sentence.child(noun, "det", "poss", "nummod") < 0
                && sentence.word(noun - 1).hasTag("NN", "NNP", "NNS")
                && SentenceWords.HEADLINE_VERB.has(sentence.word(noun).lemma());
    }

    private static Sentence joined(Sentence sentence, int link, Sentence first, Sentence second) {
        int top = Math.max(0, first.root());
        int from = link + 1;
        Word as = sentence.word(link);
        List<Word> words = new ArrayList<>(first.words());
        words.add(new Word(as.token(), as.lemma(), "IN", from + Math.max(0, second.root()), "mark", "O", List.of()));
        for (Word word : second.words()) {
            Word shifted = word.shifted(from);
            words.add(word.head() < 0 ? shifted.under(top, "advcl") : shifted);
        }
        return new Sentence(words);
    }
}
