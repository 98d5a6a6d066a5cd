package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.event.TypeSignals.Meaning;
import dev.crosswire.extract.lexicon.Table;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * How much each feature speaks for each type of event: a linear model, learned from news whose events are marked
 * ({@code type-weights.tsv}, written by evaluation's {@code train}; not to be edited by hand). Weights are hundredths.
 */
public final class TypeWeights {
    /** The resource: a row a feature, with a number a type, in the order of {@link EventType}, blanks between them. */
    public static final String FILE = "type-weights.tsv";

    /** The parts of a weight that a unit of the file is. */
    public static final float UNIT = 0.01f;

    /** The feature that each event has. */
    public static final String EACH = "each";

    /** How much likelier than the ontology's type another has to be, to be taken for it. */
    private static final double CLEAR = Math.log(4);

    /** How much likelier than none, where the ontology tells none. */
    private static final double LIKELY = Math.log(3);

    private static final EventType[] ALL = EventType.values();

    /** The first row: what the columns are. */
    public static final List<String> COLUMNS =
            List.of("types", Arrays.stream(ALL).map(Enum::name).collect(Collectors.joining(" ")));

    /** The weights of the product, read when they are first asked for: those who learn new ones need none. */
    private static final class Shipped {
        private static final TypeWeights WEIGHTS = read();

        private static TypeWeights read() {
            List<List<String>> rows = Table.rows(TypeWeights.class, FILE);
            if (rows.isEmpty() || !rows.get(0).equals(COLUMNS)) {
                throw new IllegalStateException(FILE + " is of other types; ./crosswire train writes it anew");
            }
            return new TypeWeights(rows.subList(1, rows.size()));
        }
    }

    private final TypeRows rows;

    /** The rows of the dimensions of meanings. */
    private final Map<Meaning, int[]> meanings = new EnumMap<>(Meaning.class);

    /** The weights of the product. */
    static TypeWeights shipped() {
        return Shipped.WEIGHTS;
    }

    /** The weights of a table: a feature and its weights in each row. */
    public TypeWeights(List<List<String>> table) {
        Map<String, short[]> named = new LinkedHashMap<>();
        table.forEach(row -> named.put(row.get(0), numbers(row.get(1))));
        rows = new TypeRows(named, ALL.length);
        for (Meaning role : Meaning.values()) {
            int[] dimensions = new int[Meaning.USUAL];
            Arrays.setAll(dimensions, i -> rows.of(role.dimension(i)));
            meanings.put(role, dimensions);
        }
    }

    private static short[] numbers(String written) {
        StringTokenizer numbers = new StringTokenizer(written, " ");
        short[] weights = new short[ALL.length];
        for (int type = 0; type < weights.length; type++) {
            weights[type] = Short.parseShort(numbers.nextToken());
        }
        return weights;
    }

    /**
     * The type that features of those strengths clearly speak for, else the ontology's.
     *
     * @param told the ontology's type
     */
    public EventType decided(EventType told, Map<String, Float> features) {
        Scores scores = new Scores();
        features.forEach((name, strength) -> scores.add(rows.of(name), strength));
        return scores.decided(told);
    }

    /** The type that what is told speaks for, as above. */
    EventType decided(EventType told, Consumer<TypeSignals> telling) {
        Scores scores = new Scores();
        telling.accept(scores);
        return scores.decided(told);
    }

    /** What features add up to for each type. */
    private final class Scores implements TypeSignals {
        private final float[] sums = new float[ALL.length];

        @Override
        public void add(String kind, String value, float strength) {
            add(rows.of(kind, value), strength);
        }

        @Override
        public void add(String kind, String first, String second, float strength) {
            add(rows.of(kind, first, second), strength);
        }

        @Override
        public void add(Meaning role, float[] vector) {
            int[] dimensions = meanings.get(role);
            for (int i = 0; i < vector.length; i++) {
                add(i < dimensions.length ? dimensions[i] : rows.of(role.dimension(i)), vector[i]);
            }
        }

        private void add(int row, float strength) {
            if (row != TypeRows.NONE) {
                rows.add(row, UNIT * strength, sums);
            }
        }

        private EventType decided(EventType told) {
            add(rows.of(EACH), 1);
            int best = told.ordinal();
            for (int type = 0; type < sums.length; type++) {
                best = sums[type] > sums[best] ? type : best;
            }
            double needed = told == EventType.OTHER ? LIKELY : CLEAR;
            return sums[best] - sums[told.ordinal()] > needed ? ALL[best] : told;
        }
    }
}
