package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Synonyms;
import dev.crosswire.api.reconcile.lexicon.Tokens;
import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.api.reconcile.position.Stand;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.contract.EventType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** What answers count, where that goes on changing: tolls, votes, prices. */
final class Counts {
    /** Counts that grow as an event is worked up. */
    private static final Set<EventType> TOLLS =
            EnumSet.of(EventType.DEATH, EventType.INJURY, EventType.DAMAGE, EventType.RESPOND, EventType.LEGAL);

    /** Kinds of which a count of people grows so. */
    private static final Set<EventType> HEADCOUNTS = EnumSet.of(EventType.DISASTER, EventType.OTHER);

    private static final Set<String> MOVES = Synonyms.classes("moves.txt");
    private static final Set<String> EXTREMES = Resource.words("extremes.txt");

    private Counts() {}

    /** A price at which something trades is another the next moment; the lowest and the highest of a day stay what they were. */
    static boolean isMoving(Stand stand) {
        return all(
                stand,
                claim -> claim.act() == EventType.ECONOMY
                        && MOVES.contains(claim.predicate())
                        && Collections.disjoint(
                                EXTREMES, Tokens.split(claim.claim().evidence().exact())));
    }

    /** Whether it is a share of votes, which goes up and down until all are counted. */
    static boolean isTally(Stand stand) {
        return stand.quantity() != null
                && Units.general(stand.quantity().unit()).equals(Units.SHARE)
                && all(stand, claim -> claim.act() == EventType.VOTE);
    }

    /** Whether it counts what grows as an event is worked up. */
    static boolean isToll(Stand stand) {
        return all(
                stand,
                claim -> TOLLS.contains(claim.act())
                        || HEADCOUNTS.contains(claim.act()) && Units.countsVictims(claim.unit()));
    }

    private static boolean all(Stand stand, Predicate<Statement> holds) {
        return stand.claims().stream().allMatch(holds);
    }
}
