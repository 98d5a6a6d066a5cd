package dev.crosswire.models.convert;

import dev.crosswire.models.ModelFileWriter;
import edu.emory.clir.clearnlp.classification.map.FeatureMap;
import edu.emory.clir.clearnlp.classification.model.StringModel;
import edu.emory.clir.clearnlp.classification.vector.AbstractWeightVector;
import edu.emory.clir.clearnlp.collection.map.ObjectIntHashMap;
import edu.emory.clir.clearnlp.collection.pair.ObjectIntPair;
import edu.emory.clir.clearnlp.collection.pair.Pair;
import edu.emory.clir.clearnlp.component.AbstractStatisticalComponent;
import edu.emory.clir.clearnlp.component.mode.dep.DEPConfiguration;
import edu.emory.clir.clearnlp.component.mode.morph.EnglishMPAnalyzer;
import edu.emory.clir.clearnlp.component.mode.srl.SRLConfiguration;
import edu.emory.clir.clearnlp.component.utils.GlobalLexica;
import edu.emory.clir.clearnlp.component.utils.NLPUtils;
import edu.emory.clir.clearnlp.feature.AbstractFeatureTemplate;
import edu.emory.clir.clearnlp.feature.AbstractFeatureToken;
import edu.emory.clir.clearnlp.util.lang.TLanguage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** ClearNLP's tagger, dependency parser and semantic role labeler, with their lexica. */
final class ClearNlpSections {
    private static final String CLUSTERS = "brown-rcv1.clean.tokenized-CoNLL03.txt-c1000-freq1.txt.xz";

    private ClearNlpSections() {}

    static void write(ModelFileWriter file) {
        writeClusters(file);
        writeTagger(file);
        write(file, "dep", NLPUtils.getDEPParser(TLanguage.ENGLISH, "general-en-dep.xz", new DEPConfiguration("root")));
        MorphologySections.write(
                file, "clearnlp/morphology", new EnglishMPAnalyzer(), List.of("PRP", "WP"), List.of("WRB"));
        write(file, "srl", NLPUtils.getSRLabeler(TLanguage.ENGLISH, "general-en-srl.xz", new SRLConfiguration(4, 3)));
    }

    private static void writeTagger(ModelFileWriter file) {
        AbstractStatisticalComponent<?, ?, ?, ?, ?> tagger =
                NLPUtils.getPOSTagger(TLanguage.ENGLISH, "general-en-pos.xz");
        write(file, "pos", tagger);
        Object lexicon = tagger.getLexicons();
        Map<String, String> classes = PrivateField.read(lexicon, "ambiguity_class_features");
        Map<String, List<String>> lists = new TreeMap<>();
        classes.forEach((form, ambiguity) -> lists.put(form, List.of(ambiguity)));
        LexiconSections.of(lists).write(file, "clearnlp/ambiguity");
    }

    private static void writeClusters(ModelFileWriter file) {
        GlobalLexica.initDistributionalSemanticsWords(List.of(CLUSTERS));
        List<Map<String, Set<String>>> words =
                PrivateField.readStatic(GlobalLexica.class, "distributional_semantics_words");
        Map<String, Collection<String>> clusters = new TreeMap<>();
        words.get(0).forEach((form, set) -> clusters.put(form, new TreeSet<>(set)));
        LexiconSections.of(clusters).write(file, "clearnlp/clusters");
    }

    private static void write(
            ModelFileWriter file, String name, AbstractStatisticalComponent<?, ?, ?, ?, ?> component) {
        List<String> templates = templates(component.getFeatureExtractors()[0]);
        StringModel[] models = component.getModels();
        for (int i = 0; i < models.length; i++) {
            String section = "clearnlp/" + name + (models.length == 1 ? "" : String.valueOf(i));
            write(file, section, models[i], templates);
        }
    }

    private static void write(ModelFileWriter file, String name, StringModel model, List<String> templates) {
        AbstractWeightVector vector = PrivateField.read(model, "w_vector");
        FeatureMap map = PrivateField.read(model, "m_features");
        List<ObjectIntHashMap<String>> byType = PrivateField.read(map, "l_map");
        int labels = vector.getLabelSize();
        LinearModelSections sections =
                new LinearModelSections(labels, (feature, label) -> vector.get(feature * labels + label));
        for (int i = 0; i < byType.size(); i++) {
            for (ObjectIntPair<String> feature : byType.get(i)) {
                sections.add(i, feature.o, feature.i);
            }
        }
        sections.write(file, name, Arrays.asList(model.getLabels()), templates);
    }

    /** One line a template: type, kind, then a token each with source, offset, relation, field, value and binary key. */
    private static List<String> templates(Object extractor) {
        List<AbstractFeatureTemplate<?>> templates = PrivateField.read(extractor, "f_templates");
        List<String> lines = new ArrayList<>();
        int type = 0;
        for (AbstractFeatureTemplate<?> template : templates) {
            String kind = template.getFeatureType().toString();
            boolean binary = kind.equals("BINARY");
            StringBuilder line =
                    new StringBuilder().append(binary ? 0 : ++type).append('\t').append(kind);
            for (Object token : template.getFeatureTokens()) {
                line.append('\t').append(token((AbstractFeatureToken) token));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String token(AbstractFeatureToken token) {
        Object value = token.getValue();
        String shown = value instanceof Pair<?, ?> pair ? pair.o1 + "," + pair.o2 : String.valueOf(value);
        String relation = token.hasRelation() ? token.getRelation().toString() : "null";
        return String.join(
                " ",
                token.getSource().toString(),
                String.valueOf(token.getOffset()),
                relation,
                token.getField().toString(),
                shown,
                String.valueOf(token.getBinaryFeatureKey()));
    }
}
