package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much a shared word tells, by its inverse document frequency among the claims that are compared, smoothed by an assumed
 * background: a word that half of a block uses (the name of a war's side) tells little, a rare one much.
 */
public final class Vocabulary {
    private static final double BACKGROUND = 400;
    private static final double RARE = 2;
    private static final double COMMON = 12;
    private static final double FULL = Math.log(BACKGROUND / RARE);

    private final Map<String, Integer> frequency = new HashMap<>();
    private final int claims;

    public Vocabulary(Collection<Scope> claims) {
        this.claims = claims.size();
        claims.forEach(claim -> claim.words().forEach(word -> frequency.merge(word, 1, Integer::sum)));
    }

    /** From 0, a word of every claim, to about 1, a rare word. */
    double weight(String word) {
        double background = Words.isClass(word) ? COMMON : RARE;
        return Math.max(0, Math.log((claims + BACKGROUND) / (frequency.getOrDefault(word, 0) + background)) / FULL);
    }

    double weight(Set<String> words) {
        double sum = 0;
        for (String word : words) {
            sum += weight(word);
        }
        return sum;
    }

    double shared(Set<String> x, Set<String> y) {
        Set<String> few = x.size() <= y.size() ? x : y;
        Set<String> many = few == x ? y : x;
        double sum = 0;
        for (String word : few) {
            sum += many.contains(word) ? weight(word) : 0;
        }
        return sum;
    }

    /** The shared weight as a part of the mean of both: 0 where one is empty. */
    double dice(Set<String> x, Set<String> y) {
        double shared = shared(x, y);
        return shared == 0 ? 0 : 2 * shared / (weight(x) + weight(y));
    }
}
