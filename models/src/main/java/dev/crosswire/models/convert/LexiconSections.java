package dev.crosswire.models.convert;

import dev.crosswire.models.FeatureHash;
import dev.crosswire.models.KeyTable;
import dev.crosswire.models.ModelFileWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes a lexicon: {@code slots} from a text's key to the number of its value, and {@code values}, numbered from 1. */
final class LexiconSections {
    private final Entries entries = new Entries();
    private final Map<String, Integer> values = new LinkedHashMap<>();

    /** A lexicon of word forms; values are the forms' lists joined by tabs. */
    static LexiconSections of(Map<String, ? extends Collection<String>> lexicon) {
        LexiconSections sections = new LexiconSections();
        new TreeMap<>(lexicon).forEach((form, list) -> sections.add(FeatureHash.of(form), String.join("\t", list)));
        return sections;
    }

    void add(long hash, String value) {
        int number = values.computeIfAbsent(value, v -> values.size() + 1);
        entries.add(FeatureHash.key(0, hash), number);
    }

    void write(ModelFileWriter file, String name) {
        file.text(name + "/values", values.keySet());
        writeTable(file, name + "/slots", entries);
        System.out.printf("%s: %d entries, %d values%n", name, entries.size(), values.size());
    }

    static void writeTable(ModelFileWriter file, String name, Entries entries) {
        long[] keys = entries.sortedKeys();
        file.longs(name, KeyTable.layOut(keys, entries.numbersBy(keys), keys.length, KeyTable.SMALL));
    }
}
