package dev.crosswire.evaluation.fusion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What sources say of objects, and what is true.
 *
 * @param said by object, each source's number
 * @param truth by object; of some objects it may be unknown
 */
record Dataset(Map<String, List<Said>> said, Map<String, Double> truth) {
    /** A source's number for an object. */
    record Said(String source, double value) {}

    /** Reads {@code object TAB source TAB value} a line, and the truth, {@code object TAB value} a line. */
    static Dataset read(Path claims, Path truth) throws IOException {
        Map<String, List<Said>> said = new LinkedHashMap<>();
        for (String line : Files.readAllLines(claims)) {
            String[] cell = line.split("\t");
            said.computeIfAbsent(cell[0], object -> new ArrayList<>())
                    .add(new Said(cell[1], Double.parseDouble(cell[2])));
        }
        Map<String, Double> known = new LinkedHashMap<>();
        for (String line : Files.readAllLines(truth)) {
            String[] cell = line.split("\t");
            known.put(cell[0], Double.valueOf(cell[1]));
        }
        return new Dataset(said, known);
    }
}
