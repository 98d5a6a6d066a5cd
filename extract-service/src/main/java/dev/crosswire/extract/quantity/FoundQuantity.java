package dev.crosswire.extract.quantity;

import dev.crosswire.contract.Quantity;

/**
 * A quantity, and where it stands in its sentence.
 *
 * @param from the first word of its numeral, comparator included
 * @param to the word after its last
 * @param head the index of the counted noun's head word, -1 where none stands there ("injured 14")
 * @param part whether it counts part of a whole that is named elsewhere ("35 of them", "57 drones, 35 over Kursk")
 */
public record FoundQuantity(Quantity quantity, int from, int to, int head, boolean part) {
    public FoundQuantity {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a quantity has words: 0 <= from < to");
        }
    }
}
