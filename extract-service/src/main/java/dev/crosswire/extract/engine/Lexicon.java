package dev.crosswire.extract.engine;

import dev.crosswire.models.FeatureHash;
import dev.crosswire.models.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongToIntFunction;

/** A lexicon from word forms to lists of strings, with the lists' members hashed. Safe for threads. */
final class Lexicon {
    private final LongToIntFunction table;
    private final String[][] values;
    private final long[][] hashes;

    private Lexicon(LongToIntFunction table, List<String> lines) {
        this.table = table;
        values = new String[lines.size() + 1][];
        hashes = new long[lines.size() + 1][];
        for (int i = 0; i < lines.size(); i++) {
            values[i + 1] = lines.get(i).split("\t");
            hashes[i + 1] = Symbol.hashes(values[i + 1]);
        }
    }

    /** A lexicon of those lists, read from the file at each look-up: a map of it would lie in memory as a whole. */
    static Lexicon read(ModelFile file, Path path, String name) throws IOException {
        return new Lexicon(new Section(path, name + "/slots")::find, file.lines(name + "/values"));
    }

    /** The number of a form's list, 0 for none. */
    int find(String form) {
        return find(FeatureHash.of(form));
    }

    int find(long hash) {
        return table.applyAsInt(FeatureHash.key(0, hash));
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
