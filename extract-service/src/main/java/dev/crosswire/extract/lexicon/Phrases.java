package dev.crosswire.extract.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Phrases of one word or more, each with what it means; the longest that fits is found. Immutable once built. */
public final class Phrases<V> {
    /** A phrase found: its words, half-open, and its meaning. */
    public record Match<V>(int from, int to, V value) {}

    private final Map<String, V> values = new HashMap<>();
    private final Map<String, Integer> longestByFirst = new HashMap<>();
    private final Map<String, Integer> longestByLast = new HashMap<>();

    /** Builds from phrases of lower-case words with one space between them. */
    public Phrases(Map<String, V> phrases) {
        phrases.forEach((phrase, value) -> {
            values.put(phrase, value);
            String[] words = phrase.split(" ");
            longestByFirst.merge(words[0], words.length, Math::max);
            longestByLast.merge(words[words.length - 1], words.length, Math::max);
        });
    }

    public Optional<V> get(String phrase) {
        return Optional.ofNullable(values.get(phrase));
    }

    /** Whether a phrase may begin at a word. */
    public boolean mayBegin(Forms forms, int from) {
        return longestByFirst.containsKey(forms.lower(from));
    }

    /** The longest phrase that begins at a word. */
    public Optional<Match<V>> startingAt(Forms forms, int from) {
        int longest = longestByFirst.getOrDefault(forms.lower(from), 0);
        for (int length = Math.min(longest, forms.size() - from); length > 0; length--) {
            V value = values.get(join(forms, from, from + length));
            if (value != null) {
                return Optional.of(new Match<>(from, from + length, value));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase that ends just before a word. */
    public Optional<Match<V>> endingAt(Forms forms, int to) {
        int longest = longestByLast.getOrDefault(forms.lower(to - 1), 0);
        for (int length = Math.min(longest, to); length > 0; length--) {
            V value = values.get(join(forms, to - length, to));
            if (value != null) {
                return Optional.of(new Match<>(to - length, to, value));
            }
        }
        return Optional.empty();
    }

    private static String join(Forms forms, int from, int to) {
        if (to - from == 1) {
            return forms.lower(from);
        }
        StringBuilder joined = new StringBuilder(forms.lower(from));
        for (int i = from + 1; i < to; i++) {
            joined.append(' ').append(forms.lower(i));
        }
        return joined.toString();
    }
}
