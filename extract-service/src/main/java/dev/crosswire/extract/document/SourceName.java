package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Token;
import java.util.List;
import java.util.Set;

/** A source inside or at the end of a sentence that is named and described in one: "according to its head, nurse Jan Berg", "according to Jan Berg, a nurse." */
final class SourceName {
    /** So many words at most describe a source behind its name, or stand before the name. */
    private static final int LONGEST = 8;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "his", "her", "their");

    private SourceName() {}

    /** The word after what is apposed behind a source's comma; -1 where nothing is. */
    static int end(List<Token> tokens, int from, int comma) {
        boolean apart = comma < tokens.size() && tokens.get(comma).form().equals(",");
        if (!apart || comma == from) {
            return -1;
        }
        int to = comma + 1;
        while (to < tokens.size() && to <= comma + LONGEST && !Lifted.ends(tokens, to)) {
            to++;
        }
        boolean closed = to < tokens.size() && Lifted.ends(tokens, to);
        boolean described = ARTICLES.contains(tokens.get(from).form());
        boolean named = described && isName(tokens, comma + 1, to);
        return closed && (named || !described && isDescription(tokens, comma + 1, to)) ? to : -1;
    }

    /** Two words or more in capitals, which common nouns may stand before. */
    private static boolean isName(List<Token> tokens, int from, int to) {
        int at = to;
        while (at > from && isCapital(tokens.get(at - 1))) {
            at--;
        }
        boolean nouns = tokens.subList(from, at).stream().allMatch(token -> isLower(token) && !isFunctional(token));
        return to - at > 1 && nouns;
    }

    /** What ends the sentence behind a name, with an article. */
    private static boolean isDescription(List<Token> tokens, int from, int to) {
        return to == tokens.size() - 1
                && from < to
                && ARTICLES.contains(tokens.get(from).form());
    }

    private static boolean isFunctional(Token token) {
        return SentenceWords.JOINING.has(token.form()) || ARTICLES.contains(token.form());
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0));
    }

    private static boolean isLower(Token token) {
        return Character.isLowerCase(token.form().codePointAt(0));
    }
}
