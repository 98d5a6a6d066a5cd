package dev.crosswire.extract.engine;

import dev.crosswire.extract.engine.Form.Field;
import dev.crosswire.extract.engine.Form.SetField;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Word forms with what the taggers of one library need to know of them; a bounded cache, since forms repeat.
 */
final class Forms {
    private static final int BOUND = 8_000;
    private static final int COLUMNS = SequenceTagger.Column.values().length;

    /** Where the two libraries differ. */
    enum Library {
        CLEARNLP(Simplifier::clearNlp),
        NLP4J(Simplifier::nlp4j);

        private final UnaryOperator<String> simplifier;

        Library(UnaryOperator<String> simplifier) {
            this.simplifier = simplifier;
        }
    }

    private final Library library;
    private final Lexicon ambiguity;
    private final Lexicon clusters;
    private final int tags;
    private final Function<String, int[]> bias;
    private final ClockCache<Form> cache = new ClockCache<>(BOUND);

    Forms(Library library, Lexicon ambiguity, Lexicon clusters, int tags, Function<String, int[]> bias) {
        this.library = library;
        this.ambiguity = ambiguity;
        this.clusters = clusters;
        this.tags = tags;
        this.bias = bias;
    }

    Form get(String text) {
        Form form = cache.get(text);
        if (form == null) {
            form = make(text);
            cache.put(text, form);
        }
        return form;
    }

    private Form make(String text) {
        String simplified = library.simplifier.apply(text);
        String lower = Chars.toLower(simplified);
        boolean clear = library == Library.CLEARNLP;
        String[] classes = ambiguity.values(ambiguity.find(clear ? simplified : lower));
        Symbol[] values = values(simplified, lower, classes);
        long[][] sets = new long[SetField.values().length][];
        sets[SetField.CLUSTERS.ordinal()] = clusters.hashes(clusters.find(clear ? text : lower));
        sets[SetField.AMBIGUITIES.ordinal()] = classes == null ? null : Symbol.hashes(classes);
        String seen = clear ? text : simplified;
        sets[SetField.ORTHOGRAPHY.ordinal()] = Orthography.features(seen, simplified, false);
        sets[SetField.ORTHOGRAPHY_OF_FIRST.ordinal()] = Orthography.features(seen, simplified, true);
        return new Form(
                text,
                simplified,
                lower,
                values,
                sets,
                new Symbol[tags],
                bias.apply(text),
                new int[] {Form.UNKNOWN},
                new Form.PlaceSums[COLUMNS]);
    }

    private static Symbol[] values(String simplified, String lower, String[] classes) {
        Symbol[] values = new Symbol[Field.values().length];
        values[Field.SIMPLIFIED.ordinal()] = Symbol.of(simplified);
        values[Field.LOWER.ordinal()] = Symbol.of(lower);
        values[Field.SHAPE.ordinal()] = Symbol.of(Orthography.shape(simplified));
        values[Field.AMBIGUITY.ordinal()] = classes == null ? null : Symbol.of(String.join("_", classes));
        for (Field field : Arrays.asList(Field.PREFIX2, Field.PREFIX3)) {
            int length = field.name().charAt(6) - '0';
            values[field.ordinal()] = length < lower.length() ? Symbol.of(lower.substring(0, length)) : null;
        }
        for (Field field : Arrays.asList(Field.SUFFIX1, Field.SUFFIX2, Field.SUFFIX3, Field.SUFFIX4)) {
            int length = field.name().charAt(6) - '0';
            values[field.ordinal()] =
                    length < lower.length() ? Symbol.of(lower.substring(lower.length() - length)) : null;
        }
        return values;
    }
}
