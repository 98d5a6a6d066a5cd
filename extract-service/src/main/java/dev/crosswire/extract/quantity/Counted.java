package dev.crosswire.extract.quantity;

/**
 * What a number counts.
 *
 * @param unit its name in the singular, null where the words do not say
 * @param measure the unit of measure or money, null where things are counted
 * @param head the index of the counted noun's head, -1 where none stands there
 * @param to the word after it, or after the number where there is none
 * @param part whether a part of a whole named elsewhere is counted
 */
record Counted(String unit, Units.Unit measure, int head, int to, boolean part) {
    static Counted nothing(int to) {
        return new Counted(null, null, -1, to, false);
    }

    boolean known() {
        return unit != null;
    }
}
