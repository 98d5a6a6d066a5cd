package dev.crosswire.extract.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The groups without a name of their own that a text has told of so far: officials, attackers. */
final class NamedGroups {
    /** Officials of a state or body by the noun that they were called by, the last ones. */
    private final Map<String, String> officials = new HashMap<>();

    /** What those who attacked were called first. */
    private String raiders;

    /** Remembers those who attacked by what they were called first; answers that. */
    String addRaiders(String name) {
        raiders = raiders == null ? name : raiders;
        return name;
    }

    /** What those who attacked were called first. */
    Optional<String> raiders() {
        return Optional.ofNullable(raiders);
    }

    /** Remembers officials by the noun for them; answers their name. */
    String addOfficials(String noun, String name) {
        officials.put(noun, name);
        return name;
    }

    /** The last officials that were called by a noun and said to be somebody's. */
    Optional<String> officials(String noun) {
        return Optional.ofNullable(officials.get(noun));
    }
}
