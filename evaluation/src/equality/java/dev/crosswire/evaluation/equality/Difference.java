package dev.crosswire.evaluation.equality;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** What two engines say differently of the same tokens, by field. */
final class Difference {
    /** What is compared of a word. */
    enum Field {
        TAG(Word::tag),
        LEMMA(Word::lemma),
        HEAD(Word::head),
        LABEL(Word::relation),
        ROLE(Word::roles),
        NAME(Word::name);

        private final Function<Word, Object> value;

        Field(Function<Word, Object> value) {
            this.value = value;
        }
    }

    private final Map<Field, Integer> counts = new EnumMap<>(Field.class);
    private final StringBuilder shown = new StringBuilder();

    void add(Sentence expected, Sentence actual) {
        for (int i = 0; i < expected.size(); i++) {
            Word published = expected.word(i);
            Word compact = actual.word(i);
            for (Field field : Field.values()) {
                Object wanted = field.value.apply(published);
                Object found = field.value.apply(compact);
                if (!wanted.equals(found)) {
                    counts.merge(field, 1, Integer::sum);
                    shown.append("%s %s: published %s, compact %s, in: %s%n"
                            .formatted(field, published.token().form(), wanted, found, text(expected)));
                }
            }
        }
    }

    private static String text(Sentence sentence) {
        return String.join(
                " ", sentence.words().stream().map(word -> word.token().form()).toList());
    }

    int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return counts + System.lineSeparator() + shown;
    }
}
