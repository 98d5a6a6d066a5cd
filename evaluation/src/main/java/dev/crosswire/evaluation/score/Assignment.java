package dev.crosswire.evaluation.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Maximum-weight bipartite assignment by the Hungarian method with potentials, O(n³). */
final class Assignment {
    private final double[][] cost;
    private final int n;
    private final double[] u;
    private final double[] v;
    private final int[] rowOf;
    private final int[] way;

    private Assignment(double[][] weights) {
        n = Math.max(weights.length, weights[0].length);
        cost = new double[n][n];
        u = new double[n + 1];
        v = new double[n + 1];
        rowOf = new int[n + 1];
        way = new int[n + 1];
        double big =
                Arrays.stream(weights).flatMapToDouble(Arrays::stream).max().orElseThrow() + 1;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                cost[i][j] = big - (i < weights.length && j < weights[0].length ? weights[i][j] : 0.0);
            }
        }
    }

    /** Pairs of row and column; those of weight 0 are left out. */
    static List<int[]> of(double[][] weights) {
        if (weights.length == 0 || weights[0].length == 0) {
            return List.of();
        }
        Assignment solved = new Assignment(weights);
        for (int row = 1; row <= solved.n; row++) {
            solved.add(row);
        }
        List<int[]> pairs = new ArrayList<>();
        for (int j = 1; j <= solved.n; j++) {
            int i = solved.rowOf[j] - 1;
            if (i >= 0 && i < weights.length && j <= weights[0].length && weights[i][j - 1] > 0) {
                pairs.add(new int[] {i, j - 1});
            }
        }
        return pairs;
    }

    private void add(int row) {
        rowOf[0] = row;
        int column = 0;
        double[] slack = new double[n + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        boolean[] used = new boolean[n + 1];
        do {
            used[column] = true;
            column = grow(column, slack, used);
        } while (rowOf[column] != 0);
        augment(column);
    }

    /** One step of Dijkstra over the alternating tree; answers the column reached. */
    private int grow(int column, double[] slack, boolean[] used) {
        int row = rowOf[column];
        double delta = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int j = 1; j <= n; j++) {
            if (!used[j]) {
                double reduced = cost[row - 1][j - 1] - u[row] - v[j];
                if (reduced < slack[j]) {
                    slack[j] = reduced;
                    way[j] = column;
                }
                if (slack[j] < delta) {
                    delta = slack[j];
                    next = j;
                }
            }
        }
        shift(delta, slack, used);
        return next;
    }

    private void shift(double delta, double[] slack, boolean[] used) {
        for (int j = 0; j <= n; j++) {
            if (used[j]) {
                u[rowOf[j]] += delta;
                v[j] -= delta;
            } else {
                slack[j] -= delta;
            }
        }
    }

    private void augment(int last) {
        int column = last;
        while (column != 0) {
            int previous = way[column];
            rowOf[column] = rowOf[previous];
            column = previous;
        }
    }
}
