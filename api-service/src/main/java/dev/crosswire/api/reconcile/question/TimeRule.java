package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Synonyms;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Modality;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Times that overlap, give or take a day (a month, where months are given). A toll may be dated weeks after the event, an offer made again. An
 * undated claim speaks of the weeks before its publication, and of none after it unless it looks ahead.
 */
final class TimeRule implements Rule {
    private static final Set<String> MOVES = Synonyms.classes("moves.txt");

    static final int MOST_DATED_DAYS = 31;
    static final int UNDATED_DAYS = 45;

    /** An undated toll is not that of an event so long ago, which an article tells beside its own. */
    private static final int PAST_DAYS = 365;

    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        if (a.days() != null && b.days() != null) {
            dated(a, b, into);
        } else if (undatedGap(a, b) > UNDATED_DAYS) {
            undated(a, b, into);
        } else {
            into.add(Signal.ONE_TIME, a.days() == null && b.days() == null ? 0 : 1);
        }
    }

    private static void dated(Scope a, Scope b, Findings into) {
        long gap = a.days().gap(b.days());
        boolean coarse =
                a.days().length() >= 28 && b.days().length() >= 28 && a.days().length() < 365;
        long longer = Math.max(a.days().length(), b.days().length());
        long shorter = Math.min(a.days().length(), b.days().length());
        if (gap == 0 && (longer <= 60 || shorter > 7)) {
            return;
        }
        if (gap > 0 && prices(a, b)) {
            into.clash("time");
        } else if (gap <= (coarse || a.toll() && b.toll() || bids(a, b) ? MOST_DATED_DAYS : 1)) {
            into.add(Signal.NEAR_TIME);
        } else {
            into.clash("time");
        }
    }

    /** Whether both give figures, and one tells how something moved: each day has its own. */
    private static boolean prices(Scope a, Scope b) {
        return a.act() == EventType.ECONOMY
                && b.act() == EventType.ECONOMY
                && a.counted()
                && b.counted()
                && (MOVES.contains(a.predicate()) || MOVES.contains(b.predicate()));
    }

    /** Whether both tell how much one and the same offers: what is offered again is asked as before. */
    private static boolean bids(Scope a, Scope b) {
        return a.act() == EventType.PROPOSE
                && b.act() == EventType.PROPOSE
                && a.counted()
                && b.counted()
                && Each.any(a.agents(), agent -> Each.any(b.agents(), agent::same));
    }

    /** What came out in one season may both look back further: the one tells when, the other doesn't. */
    private static void undated(Scope a, Scope b, Findings into) {
        long apart = Math.abs(ChronoUnit.DAYS.between(a.published(), b.published()));
        boolean ahead = undatedGap(a, b) == Long.MAX_VALUE;
        boolean past = a.toll() && b.toll() && undatedGap(a, b) > PAST_DAYS;
        if (ahead || past || apart > UNDATED_DAYS) {
            into.clash("time");
        } else {
            into.add(Signal.FAR_TIME);
        }
    }

    private static long undatedGap(Scope a, Scope b) {
        Scope undated = a.days() == null ? a : b;
        Scope other = undated == a ? b : a;
        boolean past = undated.modality() != Modality.FUTURE;
        boolean later = other.days() != null
                && other.days().first().isAfter(undated.published().plusDays(1));
        boolean toll = a.toll() && b.toll();
        return past && later && !toll ? Long.MAX_VALUE : assumed(a).gap(assumed(b));
    }

    private static Days assumed(Scope scope) {
        return scope.days() != null ? scope.days() : new Days(scope.published(), scope.published());
    }
}
