package dev.crosswire.extract.event;

/** The mean of vectors, as they come in. */
final class Mean {
    private float[] sum = {};

    /** Takes a vector; one of no length says nothing. */
    void add(float[] vector) {
        if (sum.length == 0) {
            sum = vector.clone();
            return;
        }
        for (int i = 0; i < vector.length; i++) {
            sum[i] += vector[i];
        }
    }

    /** The mean, of length 1; of no length where nothing came in. Nothing is to come in after. */
    float[] unit() {
        double squares = 0;
        for (float value : sum) {
            squares += value * value;
        }
        float length = squares == 0 ? 1 : (float) Math.sqrt(squares);
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= length;
        }
        return sum;
    }
}
