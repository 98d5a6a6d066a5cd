package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.origin.Speakers;
import dev.crosswire.api.reconcile.position.Stand;
import dev.crosswire.api.reconcile.question.Statement;
import java.util.Map;

/** Who stands behind an answer. */
final class Backing {
    private Backing() {}

    /** Whether somebody who answers for the matter gave it. */
    static boolean isResponsible(Stand stand) {
        return stand.claims().stream()
                .anyMatch(claim -> claim.speaker() != null && Speakers.responsible(claim.speaker()));
    }

    /** Whether a speaker gave it, rather than outlets in their own voice. */
    static boolean isNamed(Stand stand) {
        return stand.claims().stream().anyMatch(claim -> claim.speaker() != null);
    }

    /** A figure that somebody who answers for it gave, or that two origins give. */
    static boolean isSettled(Stand stand, Map<Statement, String> origins) {
        return isResponsible(stand)
                || stand.claims().stream().map(origins::get).distinct().count() > 1;
    }
}
