package dev.crosswire.extract.event;

import dev.crosswire.extract.event.TypeSignals.Meaning;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.language.WordVectors;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What the words around an event mean, as the mean of their vectors tells. */
final class Meanings {
    private final Sentence sentence;
    private final WordVectors vectors;

    Meanings(Sentence sentence, WordVectors vectors) {
        this.sentence = sentence;
        this.vectors = vectors;
    }

    /** Tells those of an event. */
    void tell(Event event, TypeSignals signals) {
        tell(Meaning.WORD, Stream.of(sentence.word(event.head())), signals);
        tell(Meaning.SUBJECT, words(event.agents()), signals);
        tell(Meaning.OBJECT, words(event.targets()), signals);
        tell(Meaning.BESIDE, besides(event), signals);
    }

    private Stream<Word> words(List<Integer> heads) {
        return heads.stream().map(sentence::word);
    }

    private Stream<Word> besides(Event event) {
        return event.scope().stream()
                .filter(word -> word != event.head())
                .mapToObj(sentence::word)
                .filter(TypeFeatures::isContent);
    }

    /** The mean of the words' vectors, of length 1; nothing where none has a vector. */
    private void tell(Meaning role, Stream<Word> words, TypeSignals signals) {
        List<float[]> known = words.map(this::vector).filter(Objects::nonNull).toList();
        if (known.isEmpty()) {
            return;
        }
        float[] sum = new float[known.get(0).length];
        for (float[] vector : known) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        double squares = 0;
        for (float value : sum) {
            squares += value * value;
        }
        float length = squares == 0 ? 1 : (float) Math.sqrt(squares);
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= length;
        }
        signals.add(role, sum);
    }

    /** The vector of a word as it stands, else in lower case, else of its lemma; null where none is known. */
    private float[] vector(Word word) {
        String form = word.token().form();
        float[] own = vectors.of(form);
        float[] lower = own == null ? vectors.of(form.toLowerCase(Locale.ROOT)) : own;
        return lower == null ? vectors.of(Clause.lemma(word)) : lower;
    }
}
