package dev.crosswire.api.reconcile.part;

import dev.crosswire.api.reconcile.lexicon.TypeFamilies;
import dev.crosswire.api.reconcile.question.Terms;
import dev.crosswire.contract.Claim;
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

    /** That of all that the claim is about comes last. */
    static List<Long> of(Claim claim, String about) {
        String family = TypeFamilies.family(claim.type()) + '|';
        Terms terms = Terms.of(claim);
        Set<String> words = words(terms);
        List<String> keys = new ArrayList<>(words.stream().limit(WORDS).toList());
        pairs(terms).stream().limit(PAIRS).forEach(keys::add);
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

    private static Set<String> words(Terms claim) {
        Set<String> words = new LinkedHashSet<>(claim.topic());
        words.addAll(claim.names());
        words.addAll(claim.actors());
        words.addAll(claim.wording());
        words.remove(claim.predicate());
        return words;
    }

    private static Set<String> pairs(Terms claim) {
        Set<String> pairs = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>(claim.names());
        others.addAll(claim.actors());
        for (String word : claim.topic()) {
            others.stream().filter(other -> !other.equals(word)).forEach(other -> pairs.add(word + '|' + other));
        }
        claim.topic().forEach(word -> pairs.add(word + '|' + claim.predicate()));
        return pairs;
    }
}
