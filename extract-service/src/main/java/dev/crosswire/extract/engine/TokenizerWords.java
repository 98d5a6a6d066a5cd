package dev.crosswire.extract.engine;

import dev.crosswire.models.ModelFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The tokenizer's dictionaries. Currencies and units are in the order in which they are tried. */
record TokenizerWords(
        List<String> currencies,
        Set<String> dollars,
        List<String> units,
        Set<String> emoticons,
        Set<String> abbreviations,
        Set<String> preserved,
        Set<String> hyphenPrefixes,
        Set<String> hyphenSuffixes,
        Map<String, int[]> compounds) {

    static TokenizerWords read(ModelFile file) {
        return new TokenizerWords(
                lines(file, "currencies"),
                set(file, "dollars"),
                lines(file, "units"),
                set(file, "emoticons"),
                set(file, "abbreviations"),
                set(file, "preserved"),
                set(file, "hyphen-prefixes"),
                set(file, "hyphen-suffixes"),
                compounds(file));
    }

    private static List<String> lines(ModelFile file, String name) {
        return file.lines("nlp4j/tokenizer/" + name);
    }

    private static Set<String> set(ModelFile file, String name) {
        return new HashSet<>(lines(file, name));
    }

    private static Map<String, int[]> compounds(ModelFile file) {
        Map<String, int[]> compounds = new HashMap<>();
        for (String line : lines(file, "compounds")) {
            String[] fields = line.split("\t");
            int[] splits =
                    Stream.of(fields[1].split(",")).mapToInt(Integer::parseInt).toArray();
            compounds.put(fields[0], splits);
        }
        return compounds;
    }
}
