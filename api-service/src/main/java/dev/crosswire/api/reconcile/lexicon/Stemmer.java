package dev.crosswire.api.reconcile.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words without their endings ({@code endings.txt}, {@code irregular-plurals.tsv}). */
public final class Stemmer {
    private static final Memo<String, String> STEMS = new Memo<>(8_000, Stemmer::bare);

    /** A longer one stands before those that it ends in. */
    private static final List<String> ENDINGS = Resource.rows("endings.txt").stream()
            .flatMap(row -> Stream.of(row[0].split(" ")))
            .toList();

    private static final Map<String, String> IRREGULAR = Resource.rows("irregular-plurals.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

    private Stemmer() {}

    /** A word without its inflection, near enough to compare. */
    public static String stem(String word) {
        return STEMS.of(word);
    }

    /** The stems of the words of a list. */
    public static Set<String> stems(String resource) {
        return Resource.words(resource).stream().map(Stemmer::stem).collect(Collectors.toUnmodifiableSet());
    }

    private static String bare(String word) {
        String singular = IRREGULAR.getOrDefault(word, word);
        if (singular.endsWith("ies") && singular.length() > 4) {
            return singular.substring(0, singular.length() - 3);
        }
        for (String ending : ENDINGS) {
            if (singular.endsWith(ending) && singular.length() - ending.length() >= 4 && !singular.endsWith("ss")) {
                return singular.substring(0, singular.length() - ending.length());
            }
        }
        if (singular.endsWith("s") && !singular.endsWith("ss") && singular.length() == 4) {
            return singular.substring(0, 3);
        }
        return singular.endsWith("y") && singular.length() > 3
                ? singular.substring(0, singular.length() - 1)
                : singular;
    }
}
