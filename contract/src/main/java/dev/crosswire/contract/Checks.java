package dev.crosswire.contract;

import java.util.List;

/** What every record asks of its values. A value that breaks a rule is an {@link IllegalArgumentException}. */
final class Checks {
    private Checks() {}

    static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    static String filled(String value, String name) {
        require(value != null && !value.isBlank(), name + " must be given");
        return value;
    }

    static <T> T given(T value, String name) {
        require(value != null, name + " must be given");
        return value;
    }

    static <T> List<T> list(List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
