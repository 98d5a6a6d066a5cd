package dev.crosswire.extract.engine;

import dev.crosswire.extract.engine.SequenceTagger.Column;
import dev.crosswire.extract.engine.SequenceTagger.Words;
import dev.crosswire.extract.language.Word;
import dev.crosswire.models.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** ClearNLP's side of the engine: tags, lemmas, dependencies, roles. Immutable but for its cache of forms. */
final class Grammar {
    /** The form, tag and lemma of the artificial root, as the models know it. */
    private static final String ROOT = "_R_";

    private final Forms forms;
    private final Lemmatizer lemmatizer;
    private final SequenceTagger tagger;
    private final DependencyParser parser;
    private final RoleLabeler labeler;
    private final Symbol root = Symbol.of(ROOT);

    Grammar(ModelFile weights, ModelFile lexica, Path path) throws IOException {
        LinearModel tags = new LinearModel(weights, "clearnlp/pos");
        Lexicon ambiguity = Lexicon.read(lexica, path, "clearnlp/ambiguity");
        Lexicon clusters = Lexicon.read(lexica, path, "clearnlp/clusters");
        forms = new Forms(Forms.Library.CLEARNLP, ambiguity, clusters, tags.size(), form -> null);
        lemmatizer = new Lemmatizer(lexica, "clearnlp/morphology", tags.labels());
        tagger = new SequenceTagger(tags, Column.TAG);
        parser = new DependencyParser(new LinearModel(weights, "clearnlp/dep"));
        LinearModel before = new LinearModel(weights, "clearnlp/srl0");
        LinearModel after = new LinearModel(weights, "clearnlp/srl1");
        labeler = new RoleLabeler(before, after, parser.relations(), tagger.tags());
    }

    String relation(int number) {
        return parser.relations()[number].text();
    }

    /** A sentence with its structure; roles by word, from 1, null for none. */
    record Analysed(Parse parse, List<List<Word.Role>> roles) {}

    /** One thread's work space. */
    final class Run {
        private final SequenceTagger.Run tagging = tagger.new Run();
        private final DependencyParser.Run parsing = parser.new Run();
        private final RoleLabeler.Run labeling = labeler.new Run();

        Analysed analyse(List<String> sentence) {
            Words words = words(sentence);
            Parse parse = new Parse(words);
            tagging.tag(words, parse.tags, parse.secondTags);
            parse.tagSymbols[Parse.ROOT] = root;
            parse.lemmas[Parse.ROOT] = root;
            for (int i = 1; i < parse.size; i++) {
                parse.lemmas[i] = lemmatizer.lemma(words.forms[i], parse.tags[i]);
            }
            parsing.parse(parse);
            return new Analysed(parse, labeling.label(parse));
        }

        private Words words(List<String> sentence) {
            Form[] found = new Form[sentence.size() + 1];
            found[Parse.ROOT] = forms.get(ROOT);
            for (int i = 1; i < found.length; i++) {
                found[i] = forms.get(sentence.get(i - 1));
            }
            return new Words(found);
        }
    }
}
