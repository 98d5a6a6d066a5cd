package dev.crosswire.extract.event;

import dev.crosswire.extract.event.TypeSignals.Meaning;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.WordVectors;
import java.util.BitSet;
import java.util.List;

/** What the words around the events of a sentence mean, as the mean of their vectors tells. For one thread. */
final class Meanings {
    /** Of a word without a vector. */
    private static final float[] NONE = {};

    private final Sentence sentence;
    private final WordVectors vectors;

    /** The vectors of the words that were asked for. */
    private final float[][] known;

    Meanings(Sentence sentence, WordVectors vectors) {
        this.sentence = sentence;
        this.vectors = vectors;
        this.known = new float[sentence.size()][];
    }

    /** Tells those of an event; nothing of words without a vector. */
    void tell(Event event, TypeSignals signals) {
        signals.add(Meaning.WORD, mean(List.of(event.head())));
        signals.add(Meaning.SUBJECT, mean(event.agents()));
        signals.add(Meaning.OBJECT, mean(event.targets()));
        signals.add(Meaning.BESIDE, besides(event));
    }

    private float[] mean(List<Integer> words) {
        Mean mean = new Mean();
        for (int word : words) {
            mean.add(vector(word));
        }
        return mean.unit();
    }

    private float[] besides(Event event) {
        BitSet scope = event.scope();
        Mean mean = new Mean();
        for (int word = scope.nextSetBit(0); word >= 0; word = scope.nextSetBit(word + 1)) {
            if (word != event.head() && TypeFeatures.isContent(sentence.word(word))) {
                mean.add(vector(word));
            }
        }
        return mean.unit();
    }

    private float[] vector(int word) {
        if (known[word] == null) {
            float[] found = find(word);
            known[word] = found == null ? NONE : found;
        }
        return known[word];
    }

    /** The vector of a word as it stands, else in lower case, else of its lemma; null where none is known. */
    private float[] find(int word) {
        float[] own = vectors.of(sentence.word(word).token().form());
        float[] lower = own == null ? vectors.of(sentence.lowerForm(word)) : own;
        return lower == null ? vectors.of(Lemmas.of(sentence, word)) : lower;
    }
}
