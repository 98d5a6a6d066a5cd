package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Memo;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Synonyms;
import dev.crosswire.api.reconcile.lexicon.Tokens;
import dev.crosswire.api.reconcile.lexicon.TypeFamilies;
import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.api.reconcile.origin.Speakers;
import dev.crosswire.api.reconcile.position.Stand;
import dev.crosswire.api.reconcile.question.Scope;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Modality;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Why an answer that contradicts an earlier one replaces it, rather than disputes it: named rules, any of which suffices. */
final class Change {
    /** Counts that grow as an event is worked up. */
    private static final Set<EventType> TOLLS =
            EnumSet.of(EventType.DEATH, EventType.INJURY, EventType.DAMAGE, EventType.RESPOND, EventType.LEGAL);

    /** Kinds of which a count of people grows so. */
    private static final Set<EventType> HEADCOUNTS = EnumSet.of(EventType.DISASTER, EventType.OTHER);

    /** After so long a toll has grown, whoever counts it; before, an outlet's own count disputes that of who answers for it. */
    private static final Duration GROWS = Duration.ofDays(2);

    private static final Set<String> MOVES = Synonyms.classes("moves.txt");
    private static final Set<String> EXTREMES = Resource.words("extremes.txt");
    private static final Set<String> REVISIONS = Resource.words("revisions.txt");
    private static final Set<String> PASSING = Resource.words("passing.txt");
    private static final Set<String> NOT_YET = Resource.words("not-yet.txt");

    /** Whether evidence tells a revision; remembered, since a fact's answers are compared each with each. */
    private static final Memo<String, Boolean> REVISES = new Memo<>(4_000, evidence -> says(evidence, REVISIONS));

    /** Whether it tells of a state that passes. */
    private static final Memo<String, Boolean> PASSES = new Memo<>(4_000, evidence -> says(evidence, PASSING));

    /** Whether it tells that something isn't known, or not so yet. */
    private static final Memo<String, Boolean> WAITS = new Memo<>(4_000, evidence -> says(evidence, NOT_YET));

    /** What makes an answer of the past of one, whichever of the two is told to hold. */
    private static final Map<String, BiPredicate<Stand, Stand>> RULES = rules();

    private Change() {}

    private static Map<String, BiPredicate<Stand, Stand>> rules() {
        Map<String, BiPredicate<Stand, Stand>> rules = new LinkedHashMap<>();
        rules.put("one actor", Change::actorTurned);
        rules.put("not yet", (old, now) -> now.holds() && isNotYet(old) && isEarlier(old, now));
        rules.put("not to come", (old, now) -> !old.holds() && old.future() && now.holds() && cameBefore(old, now));
        rules.put("passing", (old, now) -> cameBefore(old, now) && isPassing(old) && isPassing(now));
        rules.put("told as a revision", (old, now) -> cameBefore(old, now) && tellsRevision(now));
        return rules;
    }

    /** @param origins the origin of each claim */
    static boolean explains(Stand old, Stand now, Map<Scope, String> origins) {
        return old.revisedBy(now) || isPast(old, now) || old.holds() == now.holds() && recounts(old, now, origins);
    }

    /** Whether the one was so before the other came, so that only the other may be given now. */
    static boolean isPast(Stand old, Stand now) {
        return RULES.values().stream().anyMatch(rule -> rule.test(old, now));
    }

    /** Whether two figures are counts of which the later, or who answers for it, is to be believed. */
    private static boolean recounts(Stand old, Stand now, Map<Scope, String> origins) {
        boolean answers = isResponsible(now) && !isResponsible(old) || isNamed(now) && !isNamed(old);
        if (answers && old.last().isBefore(now.last()) || isMoving(old) && isMoving(now)) {
            return true;
        }
        if (isTally(now) && cameBefore(old, now)) {
            return true;
        }
        boolean lower = old.interval().high() < now.interval().low();
        boolean grown = lower && (!isResponsible(old) || old.last().plus(GROWS).isBefore(now.first()));
        return isToll(now)
                && (isEarlier(old, now) && (isNamed(now) || grown)
                        || lower && isSettled(now, origins) && !isSettled(old, origins));
    }

    private static boolean cameBefore(Stand old, Stand now) {
        return old.last().isBefore(now.first());
    }

    private static boolean isEarlier(Stand old, Stand now) {
        return cameBefore(old, now) || old.first().isBefore(now.last());
    }

    /** Who offers, refuses or agrees does otherwise since: all that was told before is of the same actor. */
    private static boolean actorTurned(Stand old, Stand now) {
        return cameBefore(old, now)
                && old.modality() != Modality.HEDGED
                && now.modality() != Modality.HEDGED
                && old.claims().stream()
                        .allMatch(mine -> now.claims().stream().anyMatch(theirs -> ownAct(mine, theirs)));
    }

    private static boolean ownAct(Scope a, Scope b) {
        return TypeFamilies.ACTS.contains(a.act())
                && TypeFamilies.ACTS.contains(b.act())
                && a.agents().stream().anyMatch(x -> b.agents().stream().anyMatch(x::same));
    }

    /** Whether its words tell that what was told before is so no longer. */
    private static boolean tellsRevision(Stand stand) {
        return stand.claims().stream()
                .anyMatch(claim -> REVISES.of(claim.claim().evidence().exact()));
    }

    private static boolean isPassing(Stand stand) {
        return all(stand, claim -> PASSES.of(claim.claim().evidence().exact()));
    }

    private static boolean says(String evidence, Set<String> phrases) {
        String words = ' ' + String.join(" ", Tokens.split(evidence)) + ' ';
        return phrases.stream().anyMatch(phrase -> words.contains(' ' + phrase + ' '));
    }

    /** Whether it says only that it isn't known, or not so yet. */
    static boolean isNotYet(Stand stand) {
        return !stand.holds()
                && all(stand, claim -> WAITS.of(claim.claim().evidence().exact()));
    }

    /** Whether somebody who answers for the matter gave it. */
    static boolean isResponsible(Stand stand) {
        return stand.claims().stream()
                .anyMatch(claim -> claim.speaker() != null && Speakers.responsible(claim.speaker()));
    }

    /** Whether a speaker gave it, rather than outlets in their own voice. */
    static boolean isNamed(Stand stand) {
        return stand.claims().stream().anyMatch(claim -> claim.speaker() != null);
    }

    /** A price at which something trades is another the next moment; the lowest and the highest of a day stay what they were. */
    private static boolean isMoving(Stand stand) {
        return all(
                stand,
                claim -> claim.act() == EventType.ECONOMY
                        && MOVES.contains(claim.predicate())
                        && Collections.disjoint(
                                EXTREMES, Tokens.split(claim.claim().evidence().exact())));
    }

    /** A figure that somebody who answers for it gave, or that two origins give. */
    private static boolean isSettled(Stand stand, Map<Scope, String> origins) {
        return isResponsible(stand)
                || stand.claims().stream().map(origins::get).distinct().count() > 1;
    }

    /** Whether it is a share of votes, which goes up and down until all are counted. */
    static boolean isTally(Stand stand) {
        return stand.quantity() != null
                && Units.general(stand.quantity().unit()).equals(Units.SHARE)
                && all(stand, claim -> claim.act() == EventType.VOTE);
    }

    static boolean isToll(Stand stand) {
        return all(
                stand,
                claim -> TOLLS.contains(claim.act())
                        || HEADCOUNTS.contains(claim.act()) && Units.countsVictims(claim.unit()));
    }

    private static boolean all(Stand stand, Predicate<Scope> holds) {
        return stand.claims().stream().allMatch(holds);
    }
}
