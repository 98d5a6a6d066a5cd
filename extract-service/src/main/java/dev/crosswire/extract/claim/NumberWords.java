package dev.crosswire.extract.claim;

import dev.crosswire.extract.lexicon.Table;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Kinds of words that tell whether a number counts something of a claim ({@code number-words.tsv} says what each is). */
enum NumberWords {
    SPAN,
    LENGTH,
    TERMED,
    BEARING,
    LIES,
    SITE,
    WITHIN,
    SHARE,
    CUSTODY,
    KNOWN,
    STRETCH,
    LEVEL,
    WAY,
    MARGIN,
    MAKING,
    MEANWHILE,
    DEGREE,
    NUMERAL,
    SOMEBODY;

    private final Set<String> words = Table.rows(NumberWords.class, "number-words.tsv").stream()
            .filter(row -> row.get(1).equals(name().toLowerCase(Locale.ROOT)))
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    /** Whether a word, in lower case, is of this kind; false for null. */
    boolean has(String word) {
        return word != null && words.contains(word);
    }
}
