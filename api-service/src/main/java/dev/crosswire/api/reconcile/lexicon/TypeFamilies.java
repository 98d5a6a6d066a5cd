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

    private static final Map<EventType, Map<EventType, Double>> NEAR = new EnumMap<>(EventType.class);

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
            NEAR.computeIfAbsent(a, type -> new EnumMap<>(EventType.class)).put(b, Double.valueOf(row[2]));
            NEAR.computeIfAbsent(b, type -> new EnumMap<>(EventType.class)).put(a, Double.valueOf(row[2]));
        }
    }

    private TypeFamilies() {}

    /** 1 for one type, 0 where two types never answer one question. */
    public static double nearness(EventType a, EventType b) {
        return a == b ? 1 : NEAR.getOrDefault(a, Map.of()).getOrDefault(b, 0.0);
    }

    /** The family that a type stands in ({@code families.tsv}): types of two families never answer one question. */
    public static String family(EventType type) {
        return FAMILIES.get(type);
    }
}
