package dev.crosswire.extract.engine;

import dev.crosswire.models.FeatureHash;
import dev.crosswire.models.KeyTable;
import dev.crosswire.models.ModelFile;
import java.util.List;

/** A memory-mapped lexicon from word forms to lists of strings, with the lists' members hashed. */
final class Lexicon {
    private final KeyTable table;
    private final String[][] values;
    private final long[][] hashes;

    Lexicon(ModelFile file, String name) {
        table = file.table(name + "/slots");
        List<String> lines = file.lines(name + "/values");
        values = new String[lines.size() + 1][];
        hashes = new long[lines.size() + 1][];
        for (int i = 0; i < lines.size(); i++) {
            values[i + 1] = lines.get(i).split("\t");
            hashes[i + 1] = Symbol.hashes(values[i + 1]);
        }
    }

    /** The number of a form's list, 0 for none. */
    int find(String form) {
        return find(FeatureHash.of(form));
    }

    int find(long hash) {
        return table.find(FeatureHash.key(0, hash));
    }

    /** The list of a number, null for 0. */
    String[] values(int number) {
        return values[number];
    }

    long[] hashes(int number) {
        return hashes[number];
    }

    int size() {
        return values.length;
    }
}
