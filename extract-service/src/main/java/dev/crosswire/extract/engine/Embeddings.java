package dev.crosswire.extract.engine;

import dev.crosswire.models.FeatureHash;
import dev.crosswire.models.ModelFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * Word embeddings, read from the file, with the dense layer that makes scores of them. A record is a float scale and 16 bits
 * a dimension.
 */
final class Embeddings {
    private final Section table;
    private final Section vectors;
    private final float[] weights;
    private final int labels;
    private final int dimensions;

    /** The embeddings of that name with the dense weights of a model of so many labels. */
    Embeddings(ModelFile file, Path path, String name, String model, int labels) throws IOException {
        this.table = new Section(path, name + "/slots");
        this.vectors = new Section(path, name + "/vectors");
        this.weights = file.floats(model + "/dense");
        this.labels = labels;
        this.dimensions = weights.length / labels;
    }

    /** The embedding of a form, of length 1; null for a form without one. */
    float[] vector(String form) {
        ByteBuffer record = record(form);
        if (record == null) {
            return null;
        }
        float[] vector = new float[dimensions];
        double squares = 0;
        for (int i = 0; i < dimensions; i++) {
            vector[i] = record.getShort(Float.BYTES + i * Short.BYTES);
            squares += vector[i] * vector[i];
        }
        float length = squares == 0 ? 1 : (float) Math.sqrt(squares);
        for (int i = 0; i < dimensions; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    private ByteBuffer record(String form) {
        int number = table.find(FeatureHash.key(0, FeatureHash.of(Simplifier.undigitalized(form))));
        int size = Float.BYTES + dimensions * Short.BYTES;
        return number == 0 ? null : vectors.at((long) (number - 1) * size, size);
    }

    /** What a form's embedding adds to each label's score; null for a form without one. */
    int[] bias(String form) {
        ByteBuffer record = record(form);
        if (record == null) {
            return null;
        }
        float scale = record.getFloat(0);
        int[] bias = new int[labels];
        for (int label = 0; label < labels; label++) {
            bias[label] = (int) Math.rint(product(label, record, scale) * LinearModel.ONE);
        }
        return bias;
    }

    private double product(int label, ByteBuffer record, float scale) {
        double sum = 0;
        for (int i = 0; i < dimensions; i++) {
            short value = record.getShort(Float.BYTES + i * Short.BYTES);
            sum += weights[label * dimensions + i] * (value * scale);
        }
        return sum;
    }
}
