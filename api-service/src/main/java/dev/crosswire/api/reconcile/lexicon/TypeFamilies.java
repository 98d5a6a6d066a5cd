package dev.crosswire.api.reconcile.lexicon;

import dev.crosswire.contract.EventType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How near two event types are ({@code types.tsv}): which of them may answer one question. */
public final class TypeFamilies {
    /** Acts of speech, of which the content is what is asked. */
    public static final Set<EventType> ACTS = Collections.unmodifiableSet(EnumSet.of(
            EventType.AGREE,
            EventType.PROPOSE,
            EventType.DEMAND,
            EventType.ORDER,
            EventType.PROMISE,
            EventType.ACCUSE,
            EventType.SUPPORT));

    /** By the places of both types in the enum: each pair of claims is asked. */
    private static final double[][] NEAR = new double[EventType.values().length][EventType.values().length];

    private static final Map<EventType, String> FAMILIES = new EnumMap<>(EventType.class);

    static {
        for (String[] row : Resource.rows("families.tsv")) {
            for (String type : row[1].split(" ")) {
                FAMILIES.put(EventType.of(type), row[0]);
            }
        }
        for (String[] row : Resource.rows("types.tsv")) {
            EventType a = EventType.of(row[0]);
            EventType b = EventType.of(row[1]);
            NEAR[a.ordinal()][b.ordinal()] = Double.parseDouble(row[2]);
            NEAR[b.ordinal()][a.ordinal()] = NEAR[a.ordinal()][b.ordinal()];
        }
    }

    private TypeFamilies() {}

    /** 1 for one type, 0 where two types never answer one question. */
    public static double nearness(EventType a, EventType b) {
        return a == b ? 1 : NEAR[a.ordinal()][b.ordinal()];
    }

    /** The family that a type stands in ({@code families.tsv}): types of two families never answer one question. */
    public static String family(EventType type) {
        return FAMILIES.get(type);
    }
}
