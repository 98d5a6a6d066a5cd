package dev.crosswire.models.convert;

import dev.crosswire.models.FeatureHash;
import dev.crosswire.models.ModelFileWriter;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * NLP4J's lexica: ambiguity classes, word clusters, gazetteers and word embeddings. A gazetteer's entry and each of its
 * beginnings have the hash of their words joined by U+0001; the value of a mere beginning is empty. An embedding is a
 * record of a float scale and 16 bits a dimension: with 8, names were seen to change.
 */
final class Nlp4jLexica {
    /** What the hash of a gazetteer's entry counts between two words. */
    static final char WORD_BREAK = 1;

    private static final int STEPS = Short.MAX_VALUE;

    private Nlp4jLexica() {}

    static void write(ModelFileWriter file) throws IOException {
        Map<String, List<String>> classes = Nlp4jSections.load("lexica/en-ambiguity-classes-simplified-lowercase.xz");
        LexiconSections.of(classes).write(file, "nlp4j/ambiguity");
        Map<String, Set<String>> clusters = Nlp4jSections.load("lexica/en-brown-clusters-simplified-lowercase.xz");
        Map<String, Collection<String>> sorted = new TreeMap<>();
        clusters.forEach((form, set) -> sorted.put(form, new TreeSet<>(set)));
        LexiconSections.of(sorted).write(file, "nlp4j/clusters");
        writeGazetteers(file);
        writeEmbeddings(file);
    }

    private static void writeGazetteers(ModelFileWriter file) throws IOException {
        PrefixTree<String, Set<String>> tree = Nlp4jSections.load("lexica/en-named-entity-gazetteers-simplified.xz");
        LexiconSections sections = new LexiconSections();
        addChildren(sections, tree.getRoot(), null, 0);
        sections.write(file, "nlp4j/gazetteers");
    }

    private static void addChildren(
            LexiconSections sections, PrefixNode<String, Set<String>> node, String parent, long parentHash) {
        for (var child : new TreeMap<>(node).entrySet()) {
            long start = parent == null ? 0 : FeatureHash.append(parentHash, WORD_BREAK);
            long hash = FeatureHash.append(start, child.getKey());
            Set<String> value = child.getValue().getValue();
            sections.add(hash, value == null ? "" : String.join("\t", new TreeSet<>(value)));
            addChildren(sections, child.getValue(), child.getKey(), hash);
        }
    }

    private static void writeEmbeddings(ModelFileWriter file) throws IOException {
        Map<String, float[]> embeddings = Nlp4jSections.load("lexica/en-word-embeddings-undigitalized.xz");
        int dimensions = embeddings.values().iterator().next().length;
        List<String> forms = new ArrayList<>(new TreeSet<>(embeddings.keySet()));
        ByteBuffer vectors = ByteBuffer.allocate(forms.size() * (Float.BYTES + dimensions * Short.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        Entries entries = new Entries();
        for (String form : forms) {
            entries.add(FeatureHash.key(0, FeatureHash.of(form)), entries.size() + 1);
            putVector(vectors, embeddings.get(form));
        }
        LexiconSections.writeTable(file, "nlp4j/embeddings/slots", entries);
        file.bytes("nlp4j/embeddings/vectors", vectors.array());
        System.out.printf("nlp4j/embeddings: %d forms, %d dimensions%n", forms.size(), dimensions);
    }

    private static void putVector(ByteBuffer vectors, float[] vector) {
        float largest = 0;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        vectors.putFloat(largest / STEPS);
        for (float value : vector) {
            vectors.putShort((short) (largest == 0 ? 0 : Math.round(value / largest * STEPS)));
        }
    }
}
