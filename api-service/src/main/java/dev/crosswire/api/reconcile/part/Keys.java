package dev.crosswire.api.reconcile.part;

import dev.crosswire.api.reconcile.lexicon.TypeFamilies;
import dev.crosswire.api.reconcile.question.Scope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The index keys of a claim: claims of one family of types that share a word of some slot share a key. Pairs of words find
 * the nearest where very many share each word.
 */
final class Keys {
    private static final int WORDS = 5;
    private static final int PAIRS = 3;

    /** The bit that tells the key of all that a claim is about from those of its words. */
    private static final long WHOLE = 1;

    private Keys() {}

    static List<Long> of(Scope scope, String about) {
        String family = TypeFamilies.family(scope.claim().type()) + '|';
        Set<String> words = words(scope);
        List<String> keys = new ArrayList<>(words.stream().limit(WORDS).toList());
        pairs(scope).stream().limit(PAIRS).forEach(keys::add);
        List<Long> numbers = new ArrayList<>(keys.stream()
                .map(key -> Turn.hash(family + key) & ~WHOLE)
                .distinct()
                .toList());
        numbers.add(Turn.hash(family + '=' + about) | WHOLE);
        return numbers;
    }

    /** Whether a key is of all that a claim is about, and no word's. */
    static boolean ofWhole(long key) {
        return (key & WHOLE) != 0;
    }

    private static Set<String> words(Scope scope) {
        Set<String> words = new LinkedHashSet<>(scope.topic());
        words.addAll(scope.names());
        words.addAll(scope.actors());
        words.addAll(scope.wording());
        words.remove(scope.predicate());
        return words;
    }

    private static Set<String> pairs(Scope scope) {
        Set<String> pairs = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>(scope.names());
        others.addAll(scope.actors());
        for (String word : scope.topic()) {
            others.stream().filter(other -> !other.equals(word)).forEach(other -> pairs.add(word + '|' + other));
        }
        scope.topic().forEach(word -> pairs.add(word + '|' + scope.predicate()));
        return pairs;
    }
}
