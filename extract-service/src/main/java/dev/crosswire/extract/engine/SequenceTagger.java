package dev.crosswire.extract.engine;

import dev.crosswire.extract.engine.Form.Field;
import dev.crosswire.extract.engine.Form.SetField;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tags words from left to right by a linear model over the words around and the tags before (ClearNLP's and NLP4J's
 * taggers; J. D. Choi and M. Palmer, "Fast and Robust Part-of-Speech Tagging Using Dynamic Model Selection", 2012, without
 * the selection). Immutable; a {@link Run} is one thread's work space.
 */
final class SequenceTagger {
    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("f2", Field.SIMPLIFIED),
            Map.entry("f3", Field.LOWER),
            Map.entry("f4", Field.SHAPE),
            Map.entry("a", Field.AMBIGUITY),
            Map.entry("pf2", Field.PREFIX2),
            Map.entry("pf3", Field.PREFIX3),
            Map.entry("sf1", Field.SUFFIX1),
            Map.entry("sf2", Field.SUFFIX2),
            Map.entry("sf3", Field.SUFFIX3),
            Map.entry("sf4", Field.SUFFIX4),
            Map.entry("word_form_simplified", Field.SIMPLIFIED),
            Map.entry("word_form_simplified_lowercase", Field.LOWER),
            Map.entry("word_shape", Field.SHAPE),
            Map.entry("ambiguity_classes", Field.AMBIGUITY),
            Map.entry("prefix2", Field.PREFIX2),
            Map.entry("prefix3", Field.PREFIX3),
            Map.entry("suffix1", Field.SUFFIX1),
            Map.entry("suffix2", Field.SUFFIX2),
            Map.entry("suffix3", Field.SUFFIX3),
            Map.entry("suffix4", Field.SUFFIX4));

    /** What an atom asks of a word beyond its form. */
    enum Column {
        TAG("p", "part_of_speech_tag"),
        LEMMA("m", "lemma"),
        NAME("n", "named_entity_tag");

        private final String[] fields;

        Column(String... fields) {
            this.fields = fields;
        }

        private boolean is(String field) {
            return fields[0].equals(field) || fields[1].equals(field);
        }
    }

    /** What a set atom asks for. */
    private enum Members {
        CLUSTERS,
        AMBIGUITIES,
        ORTHOGRAPHY,
        GAZETTEERS,
        POSITION
    }

    private static final long[] FIRST = Symbol.hashes("0");
    private static final long[] LAST = Symbol.hashes("1");

    private final LinearModel model;
    private final Column output;
    private final Symbol[] tags;
    private final Atom[] atoms;
    private final int[] offsets;
    private final int[] fields;
    private final int[] columns;
    private final Members[] members;
    private final boolean[] asksFirst;
    private final Template[] changing;
    private final Template[][] ofForm;
    private final int firstOffset;

    SequenceTagger(LinearModel model, Column output) {
        this.model = model;
        this.output = output;
        this.tags = Symbol.of(model.labels());
        this.atoms = model.atoms();
        this.offsets = new int[atoms.length];
        this.fields = new int[atoms.length];
        this.columns = new int[atoms.length];
        this.members = new Members[atoms.length];
        this.asksFirst = new boolean[atoms.length];
        Arrays.fill(fields, -1);
        Arrays.fill(columns, -1);
        for (Template template : model.templates()) {
            for (int atom : template.atoms()) {
                prepare(atom, template.kind());
            }
        }
        this.firstOffset = IntStream.of(offsets).min().orElse(0);
        int window = IntStream.of(offsets).max().orElse(0) - firstOffset + 1;
        this.ofForm = IntStream.range(0, window)
                .mapToObj(i -> templates(template -> isOfForm(template) && offset(template) == i + firstOffset))
                .toArray(Template[][]::new);
        this.changing = templates(template -> !isOfForm(template));
    }

    private Template[] templates(Predicate<Template> which) {
        return Stream.of(model.templates()).filter(which).toArray(Template[]::new);
    }

    private int offset(Template template) {
        return offsets[template.atoms()[0]];
    }

    /** Whether a template asks of one word what its form alone tells, so that the sum can be kept with the form. */
    private boolean isOfForm(Template template) {
        int first = template.atoms()[0];
        return switch (template.kind()) {
            case SIMPLE -> IntStream.of(template.atoms()).allMatch(a -> fields[a] >= 0 && offsets[a] == offsets[first]);
            case SET -> members[first] == Members.CLUSTERS || members[first] == Members.AMBIGUITIES;
            case BINARY -> false;
        };
    }

    private void prepare(int number, Template.Kind kind) {
        Atom atom = atoms[number];
        offsets[number] = atom.offset();
        switch (kind) {
            case SIMPLE -> prepareSimple(number, atom);
            case SET -> members[number] = members(atom.field());
            case BINARY -> asksFirst[number] = atom.value().equals("0");
        }
    }

    private void prepareSimple(int number, Atom atom) {
        String asked = atom.value().equals("null") ? atom.field() : atom.field() + atom.value();
        for (Column column : Column.values()) {
            columns[number] = column.is(asked) ? column.ordinal() : columns[number];
        }
        if (columns[number] < 0) {
            Field field = FIELDS.get(asked);
            if (field == null) {
                throw new IllegalArgumentException("no such field: " + asked);
            }
            fields[number] = field.ordinal();
        }
    }

    private static Members members(String field) {
        return switch (field) {
            case "orth", "orthographic" -> Members.ORTHOGRAPHY;
            case "dsw", "word_clusters" -> Members.CLUSTERS;
            case "ambiguity_classes" -> Members.AMBIGUITIES;
            case "named_entity_gazetteers" -> Members.GAZETTEERS;
            case "positional" -> Members.POSITION;
            default -> throw new IllegalArgumentException("no such set: " + field);
        };
    }

    Symbol[] tags() {
        return tags;
    }

    /** The words of a sentence as a tagger sees them; index 0 stands for nothing, words start at 1. */
    static final class Words {
        final int size;
        final Form[] forms;
        final Symbol[][] columns;
        final long[][] gazetteers;

        Words(Form[] forms) {
            this.size = forms.length;
            this.forms = forms;
            this.columns = new Symbol[Column.values().length][size];
            this.gazetteers = new long[size][];
        }
    }

    /** The sets that a form alone tells. */
    private final class OfForm implements Scorer.Source {
        private Form form;

        @Override
        public long[] set(int atom) {
            return form.set(members[atom] == Members.CLUSTERS ? SetField.CLUSTERS : SetField.AMBIGUITIES);
        }

        @Override
        public boolean holds(int atom) {
            return false;
        }
    }

    /** One thread's work space. */
    final class Run implements Scorer.Source {
        private final Scorer scorer = new Scorer(model);
        private final Scorer summing = new Scorer(model);
        private final OfForm formSource = new OfForm();
        private Words words;
        private int input;

        /** Tags all words. The numbers of a word's best tag, and of its second best where that is close, -1 otherwise. */
        void tag(Words words, int[] best, int[] second) {
            this.words = words;
            for (input = 1; input < words.size; input++) {
                score();
                scorer.rank();
                best[input] = scorer.best();
                boolean close = scorer.score(scorer.best()) - scorer.score(scorer.second()) < 1;
                second[input] = close ? scorer.second() : -1;
                words.columns[output.ordinal()][input] = tags[best[input]];
            }
        }

        private void score() {
            scorer.clear();
            setAtoms();
            for (int i = 0; i < ofForm.length; i++) {
                int index = input + firstOffset + i;
                if (index > 0 && index < words.size && ofForm[i].length > 0) {
                    scorer.add(sums(words.forms[index])[i]);
                }
            }
            int[] bias = words.forms[input].bias();
            if (output == Column.NAME && bias != null) {
                scorer.add(bias);
            }
            scorer.add(changing, this);
        }

        private int[][] sums(Form form) {
            Form.PlaceSums sums = form.sums()[output.ordinal()];
            if (sums == null) {
                sums = new Form.PlaceSums(sum(form));
                form.sums()[output.ordinal()] = sums;
            }
            return sums.byPlace();
        }

        /** What the form adds to the scores from each place of the window. */
        private int[][] sum(Form form) {
            int[][] sums = new int[ofForm.length][];
            for (int i = 0; i < sums.length; i++) {
                summing.clear();
                formSource.form = form;
                for (int atom = 0; atom < fields.length; atom++) {
                    summing.set(atom, fields[atom] < 0 ? null : form.values()[fields[atom]]);
                }
                summing.add(ofForm[i], formSource);
                sums[i] = summing.scores().clone();
            }
            return sums;
        }

        private void setAtoms() {
            for (int atom = 0; atom < offsets.length; atom++) {
                int index = input + offsets[atom];
                if (index <= 0 || index >= words.size) {
                    scorer.set(atom, null);
                } else if (fields[atom] >= 0) {
                    scorer.set(atom, words.forms[index].values()[fields[atom]]);
                } else if (columns[atom] >= 0) {
                    scorer.set(atom, words.columns[columns[atom]][index]);
                }
            }
        }

        @Override
        public long[] set(int atom) {
            int index = input + offsets[atom];
            if (index <= 0 || index >= words.size) {
                return null;
            }
            Form form = words.forms[index];
            return switch (members[atom]) {
                case CLUSTERS -> form.set(SetField.CLUSTERS);
                case AMBIGUITIES -> form.set(SetField.AMBIGUITIES);
                case ORTHOGRAPHY -> form.set(index == 1 ? SetField.ORTHOGRAPHY_OF_FIRST : SetField.ORTHOGRAPHY);
                case GAZETTEERS -> words.gazetteers[index];
                case POSITION -> index == 1 ? FIRST : index == words.size - 1 ? LAST : null;
            };
        }

        @Override
        public boolean holds(int atom) {
            int index = input + offsets[atom];
            return asksFirst[atom] ? index == 1 : index + 1 == words.size;
        }
    }
}
