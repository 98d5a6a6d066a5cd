package dev.crosswire.contract;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The members of closed sets by their labels, made once a set: each claim that is read has three of them looked up. */
final class Labels {
    private static final ClassValue<Map<String, Labelled>> MEMBERS = new ClassValue<>() {
        @Override
        protected Map<String, Labelled> computeValue(Class<?> set) {
            return Arrays.stream(set.getEnumConstants())
                    .map(Labelled.class::cast)
                    .collect(Collectors.toUnmodifiableMap(Labelled::label, Function.identity()));
        }
    };

    private Labels() {}

    /** The member of a set that has this label; null where none has. */
    static <E extends Enum<E> & Labelled> E find(Class<E> set, String label) {
        return label == null ? null : set.cast(MEMBERS.get(set).get(label));
    }
}
