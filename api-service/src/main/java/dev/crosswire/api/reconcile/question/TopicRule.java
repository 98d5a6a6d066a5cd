package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Words;
import java.util.Collections;
import java.util.Set;

/** What it is done to, or about: the words of the targets and of what is counted, synonyms as one. */
final class TopicRule implements Rule {
    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        if (otherNames(a.targetNames(), b.targetNames())) {
            into.add(Signal.OTHER_NAMES);
        }
        if (!a.content().isEmpty() && !b.content().isEmpty()) {
            double dice = words.dice(a.content(), b.content());
            into.add(dice > 0 ? Signal.CONTENT : Signal.OTHER_CONTENT, dice > 0 ? dice : 1);
        } else if (a.content().isEmpty() != b.content().isEmpty()) {
            into.add(Signal.ONE_CONTENT);
        }
        Set<String> x = a.topic();
        Set<String> y = b.topic();
        if (x.isEmpty() && y.isEmpty()) {
            into.add(Signal.NO_TOPIC);
        } else if (x.isEmpty() || y.isEmpty()) {
            into.add(Signal.ONE_TOPIC);
        } else {
            double shared = words.shared(x, y);
            if (!Collections.disjoint(x, y)) {
                double wx = words.weight(x);
                double wy = words.weight(y);
                into.add(Signal.TOPIC, words.dice(x, y));
                into.add(Signal.TOPIC_COVER, shared / Math.max(1e-9, Math.min(wx, wy)));
                into.add(Signal.TOPIC_JACCARD, shared / Math.max(1e-9, wx + wy - shared));
                into.add(Signal.TOPIC_WEIGHT, Math.min(2, shared));
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
        return generic.topic().stream().allMatch(Words::isRole)
                && named.targets().stream().allMatch(target -> target.proper() && target.side() == null);
    }
}
