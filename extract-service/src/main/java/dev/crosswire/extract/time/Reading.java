package dev.crosswire.extract.time;

/**
 * A time expression as read: its words, half-open, and the period they tell.
 *
 * @param named the period that is named, which "since" and "until" only begin or end with
 */
record Reading(int from, int to, Period period, Period named) {
    Reading(int from, int to, Period period) {
        this(from, to, period, period);
    }

    Reading reaching(int first, int end, Period other) {
        return new Reading(first, end, other);
    }

    /** The same words with those before them that make what they name its beginning or end. */
    Reading bounding(int first, Period told) {
        return new Reading(first, to, told, named);
    }
}
