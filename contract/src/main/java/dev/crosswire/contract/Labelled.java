package dev.crosswire.contract;

import java.util.Arrays;

/** A closed set whose members are written in JSON by a label of their own. */
public interface Labelled {
    String label();

    static <E extends Enum<E> & Labelled> E of(Class<E> set, String label) {
        return Arrays.stream(set.getEnumConstants())
                .filter(member -> member.label().equals(label))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no " + set.getSimpleName() + " is called '" + label + "'"));
    }
}
