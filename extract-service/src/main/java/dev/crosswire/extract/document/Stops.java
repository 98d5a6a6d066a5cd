package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ends sentences at abbreviations whose full stop closes both ("at 0945 GMT. The crew", "at 5 p.m. He left"): those of the
 * table, where the next word begins as sentences do.
 */
final class Stops {
    private static final Set<String> OPENING = Set.of("\"", "“", "``");
    private static final Pattern NUMERAL = Pattern.compile("\\d{1,2}(\\.\\d)?\\.");
    private static final Set<String> ITEMS = Set.of(":", ";", ".", ")");

    private Stops() {}

    /** The sentences that a run of tokens holds. */
    static List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        List<Token> sentence = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            boolean ends = isStop(tokens.get(i)) && (last || isStart(tokens, i + 1))
                    || isNumber(tokens, i)
                    || isWhole(tokens, i);
            sentence.addAll(ends ? apart(tokens.get(i)) : List.of(tokens.get(i)));
            if (ends || last) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
            }
        }
        return sentences;
    }

    /** "on June 3. Police", "the gap is 1.5.": the full stop behind a number, unless that opens the item of a list. */
    private static boolean isNumber(List<Token> tokens, int at) {
        boolean closes = at + 1 == tokens.size()
                || Character.isUpperCase(tokens.get(at + 1).form().codePointAt(0));
        return at > 0
                && closes
                && isNumeral(tokens.get(at))
                && !ITEMS.contains(tokens.get(at - 1).form());
    }

    /** "as they dug in. The mayor": a word that is an abbreviation only behind a number. */
    private static boolean isWhole(List<Token> tokens, int at) {
        return at > 0
                && SentenceWords.WHOLE.has(tokens.get(at).form())
                && !Character.isDigit(tokens.get(at - 1).form().codePointAt(0))
                && (at + 1 == tokens.size() || isCapital(tokens.get(at + 1)));
    }

    private static boolean isNumeral(Token token) {
        return NUMERAL.matcher(token.form()).matches();
    }

    private static boolean isStop(Token token) {
        return token.form().endsWith(".") && (SentenceWords.STOP.has(lower(token)) || isInitials(token));
    }

    /** "CNBC.", and the network "X.": capitals alone, which take no full stop of their own. */
    private static boolean isInitials(Token token) {
        int stop = token.form().length() - 1;
        return token.form().equals("X.")
                || stop > 2 && token.form().chars().limit(stop).allMatch(Character::isUpperCase);
    }

    private static boolean isStart(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean quoted = OPENING.contains(token.form()) && at + 1 < tokens.size() && isCapital(tokens.get(at + 1));
        return quoted || isCapital(token) && (SentenceWords.START.has(lower(token)) || isAfterHour(tokens, at));
    }

    /** "until 5 p.m. Captain Berg said": what follows an hour and says neither day nor zone. */
    private static boolean isAfterHour(List<Token> tokens, int at) {
        String word = lower(tokens.get(at));
        boolean acronym = tokens.get(at).form().chars().noneMatch(Character::isLowerCase);
        boolean zone = SentenceWords.ZONE.has(word)
                || at + 1 < tokens.size() && SentenceWords.ZONE.has(lower(tokens.get(at + 1)));
        return SentenceWords.CLOCK.has(lower(tokens.get(at - 1)))
                && !acronym
                && !zone
                && !SentenceWords.DAY.has(word)
                && !SentenceWords.MONTH.has(word);
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0));
    }

    /** Initials, a number or a whole word and their full stop, which is none of their own; "p.m." and "Inc." keep theirs. */
    private static List<Token> apart(Token token) {
        int end = token.end() - 1;
        String word = token.form().substring(0, token.form().length() - 1);
        return isInitials(token) || isNumeral(token) || SentenceWords.WHOLE.has(token.form())
                ? List.of(new Token(word, token.start(), end), new Token(".", end, token.end()))
                : List.of(token);
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
