package dev.crosswire.extract.engine;

import dev.crosswire.models.FeatureHash;
import dev.crosswire.models.ModelFile;
import java.util.ArrayList;
import java.util.List;

/** A multi-class linear model over hashed sparse features, immutable. */
final class LinearModel {
    /** Scores as integers are scores times this. */
    static final int ONE = 1 << 24;

    private final String[] labels;
    private final Template[] templates;
    private final Atom[] atoms;
    private final Rows rows;

    LinearModel(ModelFile file, String name) {
        List<String> head = file.lines(name + "/head");
        labels = head.get(0).split("\t");
        List<Atom> found = new ArrayList<>();
        templates = head.stream().skip(1).map(line -> template(line, found)).toArray(Template[]::new);
        atoms = found.toArray(Atom[]::new);
        rows = new Rows(file.longs(name + "/slots"), file.bytes(name + "/rows").asIntBuffer(), labels.length);
    }

    private static Template template(String line, List<Atom> found) {
        String[] fields = line.split("\t");
        int[] atoms = new int[fields.length - 2];
        for (int i = 0; i < atoms.length; i++) {
            Atom atom = Atom.parse(fields[i + 2]);
            if (!found.contains(atom)) {
                found.add(atom);
            }
            atoms[i] = found.indexOf(atom);
        }
        int type = Integer.parseInt(fields[0]);
        String binary = fields[2].substring(fields[2].lastIndexOf(' ') + 1);
        return new Template(
                type, Template.Kind.valueOf(fields[1]), atoms, FeatureHash.key(type, FeatureHash.of(binary)));
    }

    String[] labels() {
        return labels;
    }

    int size() {
        return labels.length;
    }

    Template[] templates() {
        return templates;
    }

    Atom[] atoms() {
        return atoms;
    }

    Rows rows() {
        return rows;
    }
}
