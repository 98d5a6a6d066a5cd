package dev.crosswire.models.convert;

import dev.crosswire.models.ModelFileWriter;
import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.List;

/** NLP4J's tagger, name tagger and morphology. */
final class Nlp4jSections {
    private static final String ROOT = "edu/emory/mathcs/nlp/";

    private Nlp4jSections() {}

    static void write(ModelFileWriter file) throws IOException {
        MorphologySections.write(file, "nlp4j/morphology", new EnglishMorphAnalyzer(), List.of(), List.of());
        write(file, "nlp4j/pos", load("models/en-pos.xz"));
        write(file, "nlp4j/ner", load("models/en-ner.xz"));
        Nlp4jLexica.write(file);
        TokenizerSections.write(file);
    }

    @SuppressWarnings("unchecked")
    static <T> T load(String name) throws IOException {
        try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(ROOT + name)) {
            return (T) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    private static void write(ModelFileWriter file, String name, OnlineComponent<?, ?> component) {
        OnlineOptimizer optimizer = component.getOptimizer();
        MajorVector weights = optimizer.getWeightVector().getSparseWeightVector();
        int labels = weights.getLabelSize();
        LinearModelSections sections =
                new LinearModelSections(labels, (feature, label) -> weights.get(weights.indexOf(label, feature)));
        FeatureMap map = PrivateField.read(component.getFeatureTemplate(), "feature_map");
        for (int type = 0; type < map.getIndexMaps().size(); type++) {
            for (Object2IntMap.Entry<String> feature :
                    map.getIndexMaps().get(type).object2IntEntrySet()) {
                int index = feature.getIntValue();
                if (index > 0 && index < weights.getFeatureSize()) {
                    sections.add(type, feature.getKey(), index);
                }
            }
        }
        List<String> names = new ArrayList<>();
        for (int label = 0; label < labels; label++) {
            names.add(optimizer.getLabel(label));
        }
        sections.write(file, name, names, templates(component.getFeatureTemplate()));
        writeDense(file, name, component);
    }

    private static void writeDense(ModelFileWriter file, String name, OnlineComponent<?, ?> component) {
        int embedded = component.getFeatureTemplate().getEmbeddingFeatureList().size();
        MajorVector dense = component.getOptimizer().getWeightVector().getDenseWeightVector();
        float[] weights = new float[embedded * dense.getLabelSize() * dense.getFeatureSize()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = dense.get(i);
        }
        file.floats(name + "/dense", weights);
    }

    /** Lines as ClearNLP's: sets come first and are numbered before the joined features. */
    private static List<String> templates(FeatureTemplate<?, ?> template) {
        List<String> lines = new ArrayList<>();
        for (FeatureItem item : template.getSetFeatureList()) {
            lines.add(lines.size() + "\tSET\t" + item(item));
        }
        for (FeatureItem[] items : template.getFeatureList()) {
            StringBuilder line = new StringBuilder().append(lines.size()).append("\tSIMPLE");
            for (FeatureItem item : items) {
                line.append('\t').append(item(item));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String item(FeatureItem item) {
        return String.join(
                " ",
                item.source.toString(),
                String.valueOf(item.window),
                String.valueOf(item.relation),
                item.field.toString(),
                String.valueOf(item.attribute),
                "null");
    }
}
