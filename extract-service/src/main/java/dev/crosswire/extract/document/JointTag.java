package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A clause put into a sentence that names several who tell it ("…, nurses and police said on Monday, …"): parsers join the names to the noun before. */
final class JointTag {
    /** So many words at most name who speaks, and follow the verb. */
    private static final int NAMES = 10;

    private static final int TAIL = 5;
    private static final Set<String> MARKS = Set.of("\"", "“", "”", ":", ";", "''", "``");

    private JointTag() {}

    /** The sentence with its tag and the rest parsed apart; null where it has no tag, or either is no clause. */
    static Sentence parsed(List<Token> tokens, Function<List<Token>, Sentence> parser) {
        int verb = verb(tokens);
        int from = verb < 0 ? -1 : comma(tokens, verb, -1);
        int to = from < 0 ? -1 : comma(tokens, verb, 1);
        if (to < 0) {
            return null;
        }
        List<Token> said = new ArrayList<>(tokens.subList(from + 1, to));
        said.add(tokens.get(tokens.size() - 1));
        List<Token> rest = new ArrayList<>(tokens.subList(0, from));
        rest.addAll(tokens.subList(to, tokens.size()));
        Sentence tag = parser.apply(said);
        Sentence main = parser.apply(rest);
        int says = tag.root();
        int told = main.root();
        boolean apart = says == verb - from - 1
                && isClause(tag, says)
                && tag.child(says, "ccomp", "dobj", "xcomp") < 0
                && isClause(main, told)
                && told < from;
        return apart ? joined(tokens, main, tag, from, to) : null;
    }

    /** The reporting verb behind two names that a comma opens; -1 where there is none. */
    private static int verb(List<Token> tokens) {
        if (!tokens.get(tokens.size() - 1).form().equals(".") || !isPut(tokens)) {
            return -1;
        }
        for (int i = 3; i < tokens.size() - 2; i++) {
            if (SentenceWords.REPORTING.has(tokens.get(i).form()) && isJoint(tokens, comma(tokens, i, -1), i)) {
                return tokens.stream().noneMatch(token -> MARKS.contains(token.form())) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether commas enough stand in a sentence to set a clause off on both sides. */
    private static boolean isPut(List<Token> tokens) {
        int commas = 0;
        for (Token token : tokens) {
            commas += token.form().equals(",") ? 1 : 0;
        }
        return commas > 1;
    }

    private static boolean isJoint(List<Token> tokens, int comma, int verb) {
        return comma > 0
                && verb - comma > 3
                && !SentenceWords.JOINING.has(lower(tokens, comma + 1))
                && IntStream.range(comma + 2, verb - 1)
                        .anyMatch(i -> lower(tokens, i).equals("and"));
    }

    /** The nearest comma in a direction; -1 where there is none near. */
    private static int comma(List<Token> tokens, int verb, int step) {
        int far = step < 0 ? Math.max(1, verb - NAMES) : Math.min(tokens.size() - 3, verb + TAIL);
        for (int i = verb + step; step < 0 ? i >= far : i <= far; i += step) {
            if (tokens.get(i).form().equals(",")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isClause(Sentence part, int verb) {
        return verb >= 0
                && part.word(verb).tag().startsWith("VB")
                && part.child(verb, "nsubj", "nsubjpass", "expl") >= 0;
    }

    private static Sentence joined(List<Token> tokens, Sentence main, Sentence tag, int from, int to) {
        int says = from + 1 + tag.root();
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (i == from) {
                words.add(new Word(tokens.get(i), ",", ",", says, "punct", "O", List.of()));
            } else if (i > from && i < to) {
                words.add(placed(tag.word(i - from - 1), at -> at + from + 1, -1, "root"));
            } else {
                words.add(placed(
                        main.word(i < from ? i : i - to + from), at -> at < from ? at : at + to - from, says, "ccomp"));
            }
        }
        return new Sentence(words);
    }

    /** A word where it stands in the whole; the root of its part hangs on another. */
    private static Word placed(Word word, IntUnaryOperator whole, int above, String relation) {
        boolean root = word.head() < 0;
        List<Word.Role> roles = word.roles().stream()
                .map(role -> new Word.Role(whole.applyAsInt(role.predicate()), role.label()))
                .toList();
        return new Word(
                word.token(),
                word.lemma(),
                word.tag(),
                root ? above : whole.applyAsInt(word.head()),
                root ? relation : word.relation(),
                word.name(),
                roles);
    }

    private static String lower(List<Token> tokens, int at) {
        return tokens.get(at).form().toLowerCase(Locale.ROOT);
    }
}
