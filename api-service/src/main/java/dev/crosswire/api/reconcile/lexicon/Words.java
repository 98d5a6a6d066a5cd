package dev.crosswire.api.reconcile.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What words carry: content, roles, facilities, numbers. */
public final class Words {
    private static final Set<String> DURATIONS = Stemmer.stems("durations.txt");
    private static final Set<String> FACILITIES = Stemmer.stems("facilities.txt");
    private static final Set<String> ROLES = Stemmer.stems("roles.txt");
    private static final Set<String> NUMERALS = Stemmer.stems("numerals.txt");

    private Words() {}

    /** Whether a word tells somebody by role ({@code roles.txt}). */
    public static boolean isRole(String word) {
        return ROLES.contains(Stemmer.stem(word));
    }

    /** Whether a word is the head of a single house's name ({@code facilities.txt}). */
    public static boolean isFacility(String word) {
        return FACILITIES.contains(Stemmer.stem(word));
    }

    /** Whether a word gives a number, in digits or in letters. */
    public static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || NUMERALS.contains(Stemmer.stem(word));
    }

    /** What a text is about: the classes of its words that carry content, in their order. */
    public static Set<String> content(String text) {
        return content(Tokens.split(text));
    }

    /** The same of words that are plain already. */
    static Set<String> content(List<String> words) {
        Set<String> out = new LinkedHashSet<>();
        for (String word : words) {
            if (!Tokens.isStop(word)) {
                out.add(Synonyms.classOf(word));
            }
        }
        return out;
    }

    /** What a text is about: its content without numbers and durations, which describe it. */
    public static Set<String> topic(String target) {
        return topic(Tokens.split(target));
    }

    /** The same of words that are plain already. */
    public static Set<String> topic(List<String> words) {
        Set<String> out = new LinkedHashSet<>();
        for (String word : content(words)) {
            if (!Character.isDigit(word.charAt(0)) && !DURATIONS.contains(word) && !NUMERALS.contains(word)) {
                out.add(word);
            }
        }
        return out;
    }

    /** Those of plain words that carry content, in their order; numbers left out. */
    public static List<String> telling(List<String> words) {
        List<String> out = new ArrayList<>(words.size());
        for (String word : words) {
            if (!Tokens.isStop(word) && !Character.isDigit(word.charAt(0))) {
                out.add(word);
            }
        }
        return out;
    }
}
