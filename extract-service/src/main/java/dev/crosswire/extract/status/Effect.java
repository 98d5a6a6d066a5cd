package dev.crosswire.extract.status;

import dev.crosswire.contract.Modality;
import java.util.Arrays;
import java.util.Set;

/** What an operator does to an event: turns its polarity, weakens its modality, takes back that it is asserted. */
record Effect(boolean negative, Modality modality, boolean unasserted) {
    static final Effect NONE = new Effect(false, Modality.ACTUAL, false);
    static final Effect NEGATION = new Effect(true, Modality.ACTUAL, false);

    /** Reads the form of the word list: {@code -,hedged}. */
    static Effect of(String written) {
        Set<String> parts = Set.copyOf(Arrays.asList(written.split(",")));
        Modality modality = parts.contains("hedged")
                ? Modality.HEDGED
                : parts.contains("future") ? Modality.FUTURE : Modality.ACTUAL;
        return new Effect(parts.contains("-"), modality, parts.contains("unasserted"));
    }

    /** The same on an event whose polarity is told apart. */
    Effect withoutNegation() {
        return negative ? new Effect(false, modality, unasserted) : this;
    }

    /** Both: two negations cancel out, the weaker modality holds. */
    Effect and(Effect other) {
        if (other.equals(NONE)) {
            return this;
        }
        return new Effect(negative != other.negative, weaker(modality, other.modality), unasserted || other.unasserted);
    }

    private static Modality weaker(Modality one, Modality other) {
        if (one == Modality.HEDGED || other == Modality.HEDGED) {
            return Modality.HEDGED;
        }
        return one == Modality.FUTURE ? one : other;
    }
}
