package dev.crosswire.api.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sets of keys joined where they share one: union and find. */
final class Components {
    private final Map<String, String> parents = new HashMap<>();

    private Components() {}

    static Components of(Collection<Set<String>> sets) {
        Components components = new Components();
        for (Set<String> set : sets) {
            String first = set.iterator().next();
            set.forEach(key -> components.join(first, key));
        }
        return components;
    }

    Set<String> keys() {
        return parents.keySet();
    }

    /** The keys of each component, in order, by one of them. */
    Map<String, Set<String>> byRepresentative() {
        Map<String, Set<String>> components = new TreeMap<>();
        new TreeSet<>(parents.keySet()).forEach(key -> components
                .computeIfAbsent(representative(key), any -> new TreeSet<>())
                .add(key));
        return components;
    }

    String representative(String key) {
        String root = parents.computeIfAbsent(key, self -> self);
        while (!root.equals(parents.get(root))) {
            root = parents.get(root);
        }
        parents.put(key, root);
        return root;
    }

    private void join(String one, String other) {
        parents.put(representative(other), representative(one));
    }
}
