package dev.crosswire.extract.engine;

import dev.crosswire.extract.engine.SequenceTagger.Column;
import dev.crosswire.extract.engine.SequenceTagger.Words;
import dev.crosswire.extract.language.WordVectors;
import dev.crosswire.models.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** NLP4J's side of the engine: names, and the tags and lemmas they rest on. Immutable but for its cache of forms. */
final class Names {
    private final Forms forms;
    private final Lemmatizer lemmatizer;
    private final Gazetteers gazetteers;
    private final SequenceTagger tagger;
    private final SequenceTagger namer;
    private final String[] labels;
    private final KeptVectors vectors;

    Names(ModelFile weights, ModelFile lexica, Path path) throws IOException {
        LinearModel tags = new LinearModel(weights, "nlp4j/pos");
        LinearModel names = new LinearModel(weights, "nlp4j/ner");
        Lexicon ambiguity = Lexicon.read(lexica, path, "nlp4j/ambiguity");
        Lexicon clusters = Lexicon.read(lexica, path, "nlp4j/clusters");
        Embeddings embeddings = new Embeddings(lexica, path, "nlp4j/embeddings", "nlp4j/ner", names.size());
        forms = new Forms(Forms.Library.NLP4J, ambiguity, clusters, tags.size(), embeddings::bias);
        lemmatizer = new Lemmatizer(lexica, "nlp4j/morphology", tags.labels());
        gazetteers = new Gazetteers(lexica, path, "nlp4j/gazetteers");
        tagger = new SequenceTagger(tags, Column.TAG);
        namer = new SequenceTagger(names, Column.NAME);
        labels = names.labels();
        vectors = new KeptVectors(embeddings::vector);
    }

    /** The embeddings that names rest on. */
    WordVectors vectors() {
        return vectors;
    }

    /** One thread's work space. */
    final class Run {
        private final SequenceTagger.Run tagging = tagger.new Run();
        private final SequenceTagger.Run naming = namer.new Run();

        /** The BILOU tags of a sentence, from index 1. */
        String[] find(List<String> sentence) {
            Form[] found = new Form[sentence.size() + 1];
            for (int i = 1; i < found.length; i++) {
                found[i] = forms.get(sentence.get(i - 1));
            }
            Words words = new Words(found);
            int[] best = new int[words.size];
            int[] second = new int[words.size];
            gazetteers.mark(words);
            tagging.tag(words, best, second);
            for (int i = 1; i < words.size; i++) {
                words.columns[Column.LEMMA.ordinal()][i] = lemmatizer.lemma(found[i], best[i]);
            }
            naming.tag(words, best, second);
            return mended(best);
        }

        private String[] mended(int[] best) {
            String[] tags = new String[best.length];
            for (int i = 1; i < best.length; i++) {
                tags[i] = labels[best[i]];
            }
            Bilou.mend(tags);
            return tags;
        }
    }
}
