package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Word;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What the article around a sentence tells of it.
 *
 * @param themes what the article is about ({@link Themes})
 * @param referents the word that a pronoun of the sentence refers back to, by the pronoun's index
 * @param kinds what kind of name a word of the sentence belongs to, as the whole article shows ("ORG")
 */
public record Background(
        Set<String> themes, IntFunction<Optional<Word>> referents, IntFunction<Optional<String>> kinds) {
    /** That of a sentence on its own. */
    static final Background NONE = new Background(Set.of());

    public Background {
        themes = Set.copyOf(themes);
    }

    Background(Set<String> themes) {
        this(themes, pronoun -> Optional.empty(), name -> Optional.empty());
    }
}
