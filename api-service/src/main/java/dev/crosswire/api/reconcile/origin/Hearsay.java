package dev.crosswire.api.reconcile.origin;

import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Tokens;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.contract.Modality;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody only passes on, and says so ({@code hearsay.txt}): it has no origin of its own beside one who asserts it. */
final class Hearsay {
    private static final Set<String> MARKS = Resource.words("hearsay.txt");

    private Hearsay() {}

    private static boolean is(Statement claim) {
        return claim.claim().modality() == Modality.HEDGED
                && !Collections.disjoint(
                        MARKS, Tokens.split(claim.claim().evidence().exact()));
    }

    /** Gives what is passed on to the first who asserts the same, with or without a number. */
    static void settle(List<Statement> claims, Map<Statement, String> origins) {
        for (Statement claim : claims) {
            if (is(claim)) {
                claims.stream()
                        .filter(other -> asserts(other, claim))
                        .findFirst()
                        .ifPresent(other -> origins.put(claim, origins.get(other)));
            }
        }
    }

    private static boolean asserts(Statement other, Statement claim) {
        return other.claim().modality() == Modality.ACTUAL
                && other.holds() == claim.holds()
                && (!claim.counted()
                        || claim.claim().quantity().equals(other.claim().quantity()));
    }
}
