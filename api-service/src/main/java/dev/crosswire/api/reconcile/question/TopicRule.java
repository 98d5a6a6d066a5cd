package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Names;
import java.util.HashSet;
import java.util.Set;

/** What it is done to, or about: the words of the targets and of what is counted, synonyms as one. */
final class TopicRule implements Rule {
    /** Common nouns for one person whom other texts may name. */
    private static final Set<String> SOMEBODY = Set.of("shooter", "man", "woman", "person");

    @Override
    public void compare(Scope a, Scope b, Findings into) {
        if (otherNames(a.targetNames(), b.targetNames())) {
            into.add(Signal.OTHER_NAMES);
        }
        Set<String> x = a.topic();
        Set<String> y = b.topic();
        if (x.isEmpty() && y.isEmpty()) {
            into.add(Signal.NO_TOPIC);
        } else if (x.isEmpty() || y.isEmpty()) {
            into.add(Signal.ONE_TOPIC);
        } else {
            Set<String> shared = new HashSet<>(x);
            shared.retainAll(y);
            if (!shared.isEmpty()) {
                into.add(Signal.TOPIC_COVER, (double) shared.size() / Math.min(x.size(), y.size()));
                into.add(Signal.TOPIC_JACCARD, (double) shared.size() / (x.size() + y.size() - shared.size()));
                into.add(Signal.SAME_TARGETS, x.equals(y) ? 1 : 0);
            } else {
                into.add(somebody(a, b) || somebody(b, a) ? Signal.GENERIC_TOPIC : Signal.OTHER_TOPIC);
            }
        }
    }

    /** Each names somebody or something in its targets that the other doesn't. */
    private static boolean otherNames(Set<String> x, Set<String> y) {
        return !x.isEmpty() && !y.isEmpty() && !x.containsAll(y) && !y.containsAll(x);
    }

    private static boolean somebody(Scope generic, Scope named) {
        return SOMEBODY.containsAll(generic.topic())
                && named.targets().stream().allMatch(Names::proper)
                && named.targetSides().isEmpty();
    }
}
