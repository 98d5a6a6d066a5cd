package dev.crosswire.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An article's claims by their sentences, so that looking around one costs what its neighbourhood holds. */
final class Passages {
    private final TreeMap<Integer, List<Placed>> bySentence = new TreeMap<>();

    Passages(List<Placed> claims) {
        claims.forEach(placed -> bySentence
                .computeIfAbsent(placed.sentence(), sentence -> new ArrayList<>())
                .add(placed));
    }

    /** The claims from one sentence to another, in text order. */
    Stream<Placed> between(int first, int last) {
        return bySentence.subMap(first, true, last, true).values().stream().flatMap(List::stream);
    }
}
