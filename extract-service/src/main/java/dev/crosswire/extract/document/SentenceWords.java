package dev.crosswire.extract.document;

import dev.crosswire.extract.lexicon.Table;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words by which a sentence's parts are told before it is parsed ({@code sentence-words.tsv} says what each kind is). */
enum SentenceWords {
    OPENER,
    BEFORE_TIME,
    DAY_PART,
    FRACTION,
    FINITE,
    DURATION,
    LASTING,
    NOUN_LIKE,
    HEADLINE_VERB,
    TRAILING_CUE,
    COURSE,
    COMPOUNDED,
    HYPHENATED,
    PAIR,
    COLLECTIVE,
    REPORTING,
    JOINING,
    PERSONS,
    CLOCK,
    STOP,
    WHOLE,
    ZONE,
    START,
    AUXILIARY,
    MEDIUM,
    QUALIFIER,
    VOUCHING,
    CALLING,
    LINKING,
    LINK,
    MONTH,
    DAY;

    private final Set<String> words = Table.rows(SentenceWords.class, "sentence-words.tsv").stream()
            .filter(row -> row.get(1).equals(name().toLowerCase(Locale.ROOT)))
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    /** Whether a word, in lower case, is of this kind. */
    boolean has(String word) {
        return words.contains(word);
    }
}
