package dev.crosswire.extract.engine;

import dev.crosswire.models.FeatureHash;
import dev.crosswire.models.KeyTable;
import dev.crosswire.models.ModelFile;
import java.nio.ByteBuffer;

/**
 * Word embeddings, memory-mapped, with the dense layer that makes scores of them. A record is a float scale and 16 bits
 * a dimension.
 */
final class Embeddings {
    private final KeyTable table;
    private final ByteBuffer vectors;
    private final float[] weights;
    private final int labels;
    private final int dimensions;

    /** The embeddings of that name with the dense weights of a model of so many labels. */
    Embeddings(ModelFile file, String name, String model, int labels) {
        this.table = file.table(name + "/slots");
        this.vectors = file.bytes(name + "/vectors");
        this.weights = file.floats(model + "/dense");
        this.labels = labels;
        this.dimensions = weights.length / labels;
    }

    /** What a form's embedding adds to each label's score; null for a form without one. */
    int[] bias(String form) {
        int number = table.find(FeatureHash.key(0, FeatureHash.of(Simplifier.undigitalized(form))));
        if (number == 0) {
            return null;
        }
        int record = (number - 1) * (Float.BYTES + dimensions * Short.BYTES);
        float scale = vectors.getFloat(record);
        int[] bias = new int[labels];
        for (int label = 0; label < labels; label++) {
            bias[label] = (int) Math.rint(product(label, record + Float.BYTES, scale) * LinearModel.ONE);
        }
        return bias;
    }

    private double product(int label, int record, float scale) {
        double sum = 0;
        for (int i = 0; i < dimensions; i++) {
            sum += weights[label * dimensions + i] * (vectors.getShort(record + i * Short.BYTES) * scale);
        }
        return sum;
    }
}
