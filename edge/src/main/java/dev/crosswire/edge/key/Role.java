package dev.crosswire.edge.key;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody may do; each role may do what the ones before it may. */
public enum Role {
    /** Look at the view, the articles and the metrics. */
    READ,
    /** Publish and withdraw articles, subscribe. */
    WRITE,
    /** Decide what is read and what is erased. */
    ADMIN;

    public static final String ADMIN_NAME = "admin";

    /** As it is written in configuration, key files and tokens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where there is no such role */
    public static Role of(String label) {
        return Arrays.stream(values())
                .filter(role -> role.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a role is read, write or admin, not '" + label + "'"));
    }

    /** Its own label and those of the roles it includes. */
    public Set<String> labels() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .map(Role::label)
                .collect(Collectors.toUnmodifiableSet());
    }
}
