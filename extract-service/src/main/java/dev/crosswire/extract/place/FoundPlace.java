package dev.crosswire.extract.place;

import dev.crosswire.contract.Place;

/**
 * A place, and where it is named in its sentence.
 *
 * @param from the first word of the name, "region" and the like included
 * @param to the word after its last
 */
public record FoundPlace(Place place, int from, int to) {
    public FoundPlace {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a place has words: 0 <= from < to");
        }
    }
}
