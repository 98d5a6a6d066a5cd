package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Markers;
import dev.crosswire.api.reconcile.lexicon.Meanings;
import dev.crosswire.api.reconcile.lexicon.Names;
import dev.crosswire.api.reconcile.lexicon.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a claim's own words tell beyond its slots.
 *
 * @param aspects what of the event is told ({@code aspects.tsv}): how fast, how far, since when
 * @param means how a blow is dealt ({@code means.tsv})
 * @param names the words of proper names, a side's names as the side
 * @param gist the words that carry content, by what they may mean
 * @param act the predicate, by what it may mean
 */
public record Told(Set<String> aspects, Set<String> means, Set<String> names, Meanings gist, Meanings act) {
    private static final Markers ASPECTS = new Markers("aspects.tsv");
    private static final Markers MEANS = new Markers("means.tsv");

    static Told of(String evidence, String predicate) {
        return new Told(
                ASPECTS.of(evidence),
                MEANS.of(evidence + " " + predicate),
                names(evidence),
                Meanings.of(Words.telling(evidence)),
                Meanings.of(Words.telling(predicate)));
    }

    private static Set<String> names(String evidence) {
        Set<String> out = new LinkedHashSet<>();
        for (String word : evidence.split("[^\\p{L}\\p{N}.'\u2019]+")) {
            List<String> plain = Names.proper(word) ? Words.telling(word) : List.of();
            plain.forEach(name -> out.add(Names.side(name).orElse(name)));
        }
        return out;
    }
}
