package dev.crosswire.extract.time;

/** A time expression as read: its words, half-open, and the period they name. */
record Reading(int from, int to, Period period) {
    Reading reaching(int first, int end, Period other) {
        return new Reading(first, end, other);
    }
}
