package dev.crosswire.ingest.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows English by its commonest words: a thousandth of the model's time, for most of the texts. */
final class EnglishWords {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> WORDS = read();

    private EnglishWords() {}

    /** Whether at least every eighth word is one of the list. */
    static boolean prevailIn(String text) {
        String[] words = NO_LETTERS.split(text.toLowerCase(Locale.ROOT));
        long known = Arrays.stream(words).filter(WORDS::contains).count();
        return known > 0 && known * 8 >= words.length;
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                EnglishWords.class.getResourceAsStream("english-words.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
