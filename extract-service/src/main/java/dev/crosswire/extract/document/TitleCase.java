package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Headlines That Are Written Like This, which taggers take for one long name. Their words are read in lower case, but for
 * those that the rest of the article writes with a capital too.
 */
final class TitleCase {
    /** How many letters a word has that a title writes with a capital whatever it is. */
    private static final int WORD = 4;

    /** How many such words tell a title. */
    private static final int FEWEST = 3;

    private static final int LONGEST = 30;

    private final Set<String> names = new HashSet<>();

    /** @param sentences all of an article's */
    TitleCase(List<List<Token>> sentences) {
        for (List<Token> sentence : sentences) {
            if (!isTitle(sentence)) {
                sentence.stream()
                        .skip(1)
                        .map(Token::form)
                        .filter(TitleCase::isCapitalised)
                        .forEach(names::add);
            }
        }
    }

    /** A sentence's tokens, those of a title as a sentence would write them. */
    List<Token> plain(List<Token> sentence) {
        if (names.isEmpty() || !isTitle(sentence)) {
            return sentence;
        }
        List<Token> plain = new ArrayList<>(List.of(sentence.get(0)));
        for (Token token : sentence.subList(1, sentence.size())) {
            String form = token.form();
            boolean common = isCapitalised(form) && !names.contains(form) && !isAbbreviation(form);
            plain.add(common ? new Token(form.toLowerCase(Locale.ROOT), token.start(), token.end()) : token);
        }
        return plain;
    }

    private static boolean isTitle(List<Token> sentence) {
        if (sentence.size() > LONGEST
                || sentence.get(sentence.size() - 1).form().equals(".")) {
            return false;
        }
        int words = 0;
        for (Token token : sentence) {
            String form = token.form();
            if (form.length() >= WORD && Character.isLetter(form.charAt(0))) {
                words++;
                if (!isCapitalised(form)) {
                    return false;
                }
            }
        }
        return words >= FEWEST;
    }

    private static boolean isCapitalised(String form) {
        return Character.isUpperCase(form.charAt(0));
    }

    /** "GDP", "LinkedIn": written with a capital inside. */
    private static boolean isAbbreviation(String form) {
        return form.chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
