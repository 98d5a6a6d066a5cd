package dev.crosswire.extract.engine;

import dev.crosswire.models.FeatureHash;
import dev.crosswire.models.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the longest gazetteer entry that starts at each word, and marks its words by BILOU; a form keeps which entry it starts. */
final class Gazetteers {
    private static final char WORD_BREAK = 1;

    private final Lexicon entries;

    Gazetteers(ModelFile file, Path path, String name) throws IOException {
        entries = Lexicon.read(file, path, name);
    }

    /** Sets the gazetteer features of the words: B-, I-, L- or U- and the class, hashed. */
    void mark(SequenceTagger.Words words) {
        List<Set<String>> found = new ArrayList<>(Collections.nCopies(words.size, null));
        for (int start = 1; start < words.size; start++) {
            markFrom(words, start, found);
        }
        for (int i = 1; i < words.size; i++) {
            Set<String> features = found.get(i);
            words.gazetteers[i] = features == null ? null : Symbol.hashes(features.toArray(String[]::new));
        }
    }

    private void markFrom(SequenceTagger.Words words, int start, List<Set<String>> found) {
        long hash = 0;
        int end = 0;
        int number = 0;
        for (int i = start; i < words.size; i++) {
            Symbol form = words.forms[i].value(Form.Field.SIMPLIFIED);
            long before = i == start ? 0 : FeatureHash.append(hash, WORD_BREAK);
            hash = before * form.power() + form.hash();
            int entry = i == start ? first(words.forms[i], hash) : entries.find(hash);
            if (entry == 0) {
                break;
            }
            if (!entries.values(entry)[0].isEmpty()) {
                end = i;
                number = entry;
            }
        }
        if (end > 0) {
            mark(found, start, end, entries.values(number));
        }
    }

    private int first(Form form, long hash) {
        if (form.starts()[0] == Form.UNKNOWN) {
            form.starts()[0] = entries.find(hash);
        }
        return form.starts()[0];
    }

    private static void mark(List<Set<String>> found, int start, int end, String[] classes) {
        for (int i = start; i <= end; i++) {
            String part = start == end ? "U-" : i == start ? "B-" : i == end ? "L-" : "I-";
            for (String entryClass : classes) {
                add(found, i, part + entryClass);
            }
        }
    }

    private static void add(List<Set<String>> found, int index, String feature) {
        if (found.get(index) == null) {
            found.set(index, new TreeSet<>());
        }
        found.get(index).add(feature);
    }
}
