package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.TypeFamilies;
import dev.crosswire.api.reconcile.position.Stand;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.contract.Modality;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;

/** Why an answer that contradicts an earlier one replaces it, rather than disputes it: named rules, any of which suffices. */
final class Change {
    /** After so long a toll has grown, whoever counts it; before, an outlet's own count disputes that of who answers for it. */
    private static final Duration GROWS = Duration.ofDays(2);

    /** What makes an answer of the past of one, whichever of the two is told to hold. */
    private static final Map<String, BiPredicate<Stand, Stand>> RULES = rules();

    private Change() {}

    private static Map<String, BiPredicate<Stand, Stand>> rules() {
        Map<String, BiPredicate<Stand, Stand>> rules = new LinkedHashMap<>();
        rules.put("one actor", Change::actorTurned);
        rules.put("not yet", (old, now) -> now.holds() && Cues.isNotYet(old) && isEarlier(old, now));
        rules.put("not to come", (old, now) -> !old.holds() && old.future() && now.holds() && cameBefore(old, now));
        rules.put("passing", (old, now) -> cameBefore(old, now) && Cues.isPassing(old) && Cues.isPassing(now));
        rules.put("told as a revision", (old, now) -> cameBefore(old, now) && Cues.tellsRevision(now));
        return rules;
    }

    /** @param origins the origin of each claim */
    static boolean explains(Stand old, Stand now, Map<Statement, String> origins) {
        return old.revisedBy(now) || isPast(old, now) || old.holds() == now.holds() && recounts(old, now, origins);
    }

    /** Whether the one was so before the other came, so that only the other may be given now. */
    static boolean isPast(Stand old, Stand now) {
        return RULES.values().stream().anyMatch(rule -> rule.test(old, now));
    }

    /** Whether two figures are counts of which the later, or who answers for it, is to be believed. */
    private static boolean recounts(Stand old, Stand now, Map<Statement, String> origins) {
        boolean answers = Backing.isResponsible(now) && !Backing.isResponsible(old)
                || Backing.isNamed(now) && !Backing.isNamed(old);
        if (answers && old.last().isBefore(now.last()) || Counts.isMoving(old) && Counts.isMoving(now)) {
            return true;
        }
        if (Counts.isTally(now) && cameBefore(old, now)) {
            return true;
        }
        boolean lower = old.interval().high() < now.interval().low();
        boolean grown =
                lower && (!Backing.isResponsible(old) || old.last().plus(GROWS).isBefore(now.first()));
        return Counts.isToll(now)
                && (isEarlier(old, now) && (Backing.isNamed(now) || grown)
                        || lower && Backing.isSettled(now, origins) && !Backing.isSettled(old, origins));
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

    private static boolean ownAct(Statement a, Statement b) {
        return TypeFamilies.ACTS.contains(a.act())
                && TypeFamilies.ACTS.contains(b.act())
                && a.agents().stream().anyMatch(x -> b.agents().stream().anyMatch(x::same));
    }
}
