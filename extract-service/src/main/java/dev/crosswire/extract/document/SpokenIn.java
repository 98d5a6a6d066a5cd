package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where something was said, between "said" and what was said without a "that" ("said in a statement the road was open"): parsers join
 * the clause's subject to it.
 */
final class SpokenIn {
    /** So many words at most describe the medium. */
    private static final int DESCRIBED = 2;

    private static final Set<String> ARTICLES = Set.of("a", "an");

    private SpokenIn() {}

    /** The word after the medium that "in" opens; -1 where none begins there, or no clause follows it. */
    static int end(List<Token> tokens, int in) {
        boolean said = in > 0
                && SentenceWords.REPORTING.has(lower(tokens, in - 1))
                && ARTICLES.contains(lower(tokens, in + 1));
        int medium = in + 2;
        while (said && medium < in + 2 + DESCRIBED && !SentenceWords.MEDIUM.has(lower(tokens, medium))) {
            medium++;
        }
        if (!said || !SentenceWords.MEDIUM.has(lower(tokens, medium))) {
            return -1;
        }
        int end = dated(tokens, medium + 1);
        return opensClause(tokens, end) ? end : -1;
    }

    /** Past "on Monday", "Monday" and "on Telegram". */
    private static int dated(List<Token> tokens, int from) {
        boolean on = lower(tokens, from).equals("on");
        int day = on ? from + 1 : from;
        boolean named = on
                && day < tokens.size()
                && Character.isUpperCase(tokens.get(day).form().codePointAt(0));
        return named || SentenceWords.DAY.has(lower(tokens, day)) ? day + 1 : from;
    }

    private static boolean opensClause(List<Token> tokens, int at) {
        String word = lower(tokens, at);
        return !word.isEmpty()
                && Character.isLetterOrDigit(word.codePointAt(0))
                && !word.endsWith("ed")
                && !SentenceWords.LINKING.has(word);
    }

    /** The word there; empty behind the last. */
    private static String lower(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).form().toLowerCase(Locale.ROOT) : "";
    }
}
