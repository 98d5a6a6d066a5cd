package dev.crosswire.api.reconcile.position;

import dev.crosswire.api.reconcile.lexicon.Names;
import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.api.reconcile.question.Days;
import dev.crosswire.api.reconcile.question.Places;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.contract.Answer;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Quantity;
import dev.crosswire.contract.RelationKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One answer, and the claims that give it.
 *
 * @param holds whether it says that the event took place
 * @param future whether it says so of an event to come
 * @param claims in canonical order
 */
public record Stand(Answer answer, boolean holds, boolean future, List<Statement> claims) {
    /** Kinds that no deed of their own defines. */
    private static final Set<EventType> FREE = EnumSet.of(EventType.OTHER, EventType.EVALUATE);

    public Stand {
        Objects.requireNonNull(answer, "answer");
        claims = List.copyOf(claims);
    }

    /** The number given, null where the answer is none. */
    public Quantity quantity() {
        return answer instanceof Answer.Counted counted ? counted.quantity() : null;
    }

    public Instant first() {
        return claims.get(0).date();
    }

    public Instant last() {
        return claims.get(claims.size() - 1).date();
    }

    public Modality modality() {
        if (future) {
            return Modality.FUTURE;
        }
        return claims.stream().anyMatch(claim -> claim.claim().modality() == Modality.ACTUAL)
                ? Modality.ACTUAL
                : Modality.HEDGED;
    }

    /** The numbers that it leaves possible: none happened where it denies, some where it gives no number. */
    public Interval interval() {
        if (quantity() == null) {
            return holds ? Interval.SOME : new Interval(Interval.Manner.EXACT, 0, 0);
        }
        Interval written = Interval.of(share() ? percent(quantity()) : quantity());
        double times = Units.times(quantity().unit());
        return times == 1 ? written : written.times(times);
    }

    private boolean share() {
        return Units.general(quantity().unit()).equals(Units.SHARE);
    }

    /** A share as it is said, and rounded: 0.5 as 50. */
    private static Quantity percent(Quantity share) {
        return new Quantity(
                hundred(share.value()),
                share.comparator(),
                hundred(share.lower()),
                hundred(share.upper()),
                share.unit());
    }

    private static BigDecimal hundred(BigDecimal share) {
        return share == null ? null : share.movePointRight(2);
    }

    /** How this answer stands to another, dates and speakers apart. */
    public RelationKind to(Stand other) {
        if (holds != other.holds) {
            return inOtherWords(other)
                    ? RelationKind.EQUALS
                    : leavesRoom(other) ? RelationKind.BOUND_CONSISTENT : RelationKind.CONTRADICTS;
        }
        if (quantity() != null && other.quantity() != null) {
            return Relations.between(interval(), other.interval());
        }
        if (quantity() != null || other.quantity() != null) {
            return quantity() == null ? RelationKind.VAGUER : RelationKind.REFINES;
        }
        return values(other);
    }

    /** Whether one denies a number that the other doesn't give either: "not 50%" beside "under 50%". */
    private boolean leavesRoom(Stand other) {
        return quantity() != null && other.quantity() != null && !interval().meets(other.interval());
    }

    /**
     * Whether one affirms and the other denies, and of no deed that both name: "they lack confidence" beside "they do not
     * expect to win". What answers one question by two deeds is told from two ends, not denied.
     */
    public boolean inOtherWords(Stand other) {
        return holds != other.holds
                && claims.stream().allMatch(mine -> other.claims.stream().allMatch(theirs -> otherDeeds(mine, theirs)));
    }

    private static boolean otherDeeds(Statement a, Statement b) {
        return !a.noneOf(b)
                && !b.noneOf(a)
                && !a.predicate().equals(b.predicate())
                && FREE.contains(a.act())
                && FREE.contains(b.act());
    }

    private RelationKind values(Stand other) {
        if (answer instanceof Answer.Dated && other.answer instanceof Answer.Dated) {
            return times(claims.get(0), other.claims.get(0));
        }
        if (answer instanceof Answer.Located && other.answer instanceof Answer.Located) {
            return Places.relation(claims.get(0), other.claims.get(0));
        }
        if (answer instanceof Answer.Named mine && other.answer instanceof Answer.Named theirs) {
            boolean same = Names.same(
                    mine.entity().get(0).name(), theirs.entity().get(0).name());
            return same ? RelationKind.EQUALS : RelationKind.CONTRADICTS;
        }
        return RelationKind.EQUALS;
    }

    private static RelationKind times(Statement mine, Statement theirs) {
        Clock a = Clock.in(mine.claim().evidence().exact()).orElse(null);
        Clock b = Clock.in(theirs.claim().evidence().exact()).orElse(null);
        if (a != null && b != null) {
            RelationKind near = a.about() ? RelationKind.ROUNDS : RelationKind.REFINES;
            return a.minutes() == b.minutes() ? RelationKind.EQUALS : a.agrees(b) ? near : RelationKind.CONTRADICTS;
        }
        Days x = mine.days();
        return x.equals(theirs.days()) ? RelationKind.EQUALS : RelationKind.CONTRADICTS;
    }

    public boolean contradicts(Stand other) {
        return to(other) == RelationKind.CONTRADICTS;
    }

    /**
     * Whether one speaker, or one outlet in its own voice in another article, gave the other no earlier than this one: an
     * article that gives both changed nothing, unless it tells how an offer was raised.
     */
    public boolean revisedBy(Stand other) {
        return claims.stream().anyMatch(mine -> other.claims.stream()
                .anyMatch(theirs -> sameVoice(mine, theirs) && !mine.date().isAfter(theirs.date())));
    }

    private static boolean sameVoice(Statement a, Statement b) {
        return a.speaker() == null && b.speaker() == null
                ? Objects.equals(a.publication().publisher(), b.publication().publisher())
                        && a.publication().publisher() != null
                        && (!a.claim().articleId().equals(b.claim().articleId()) || a.act() == EventType.PROPOSE)
                : a.speaker() != null && a.speaker().equals(b.speaker());
    }
}
