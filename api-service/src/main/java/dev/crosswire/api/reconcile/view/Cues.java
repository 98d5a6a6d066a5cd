package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Memo;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Tokens;
import dev.crosswire.api.reconcile.position.Stand;
import java.util.Set;

/** What the words of an answer's claims tell of how long it holds. */
final class Cues {
    private static final Set<String> REVISIONS = Resource.words("revisions.txt");
    private static final Set<String> PASSING = Resource.words("passing.txt");
    private static final Set<String> NOT_YET = Resource.words("not-yet.txt");

    /** Whether evidence tells a revision; remembered, since a fact's answers are compared each with each. */
    private static final Memo<String, Boolean> REVISES = new Memo<>(2_000, evidence -> says(evidence, REVISIONS));

    /** Whether it tells of a state that passes. */
    private static final Memo<String, Boolean> PASSES = new Memo<>(2_000, evidence -> says(evidence, PASSING));

    /** Whether it tells that something isn't known, or not so yet. */
    private static final Memo<String, Boolean> WAITS = new Memo<>(2_000, evidence -> says(evidence, NOT_YET));

    private Cues() {}

    /** Whether its words tell that what was told before is so no longer. */
    static boolean tellsRevision(Stand stand) {
        return stand.claims().stream()
                .anyMatch(claim -> REVISES.of(claim.claim().evidence().exact()));
    }

    /** Whether all its claims tell of a state that passes. */
    static boolean isPassing(Stand stand) {
        return all(stand, PASSES);
    }

    /** Whether it says only that it isn't known, or not so yet. */
    static boolean isNotYet(Stand stand) {
        return !stand.holds() && all(stand, WAITS);
    }

    private static boolean all(Stand stand, Memo<String, Boolean> say) {
        return stand.claims().stream()
                .allMatch(claim -> say.of(claim.claim().evidence().exact()));
    }

    private static boolean says(String evidence, Set<String> phrases) {
        String words = ' ' + String.join(" ", Tokens.split(evidence)) + ' ';
        return phrases.stream().anyMatch(phrase -> words.contains(' ' + phrase + ' '));
    }
}
