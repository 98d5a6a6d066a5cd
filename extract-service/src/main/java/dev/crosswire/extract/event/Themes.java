package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an article is about: an election, a match, an outbreak ({@code themes.tsv}). Some words tell of other events in
 * an article about one thing than in an article about another ("win", "strike", "lead").
 */
public final class Themes {
    /** How many words of a theme an article has to use at least, and how many of a thousand words they have to be. */
    private static final int DIFFERENT = 3;

    private static final int PER_MILLE = 20;

    /** How many of a thousand where more words are used. */
    private static final int PER_MILLE_OF_MANY = 14;

    /** What opens a word that speaks against a theme. */
    private static final String AGAINST = "!";

    private static final Map<String, Set<String>> WORDS = words();

    private Themes() {}

    /** The themes of an article, by its sentences. */
    public static Set<String> of(List<Sentence> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        int total = sentences.stream().mapToInt(Sentence::size).sum();
        for (Sentence sentence : sentences) {
            sentence.words().forEach(word -> counts.merge(Clause.lemma(word), 1, Integer::sum));
        }
        return WORDS.entrySet().stream()
                .filter(theme -> holds(theme.getValue(), counts, total))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean holds(Set<String> words, Map<String, Integer> counts, int total) {
        int different = 0;
        int uses = 0;
        for (String word : words) {
            boolean against = word.startsWith(AGAINST);
            int count = counts.getOrDefault(against ? word.substring(AGAINST.length()) : word, 0);
            different += count > 0 && !against ? 1 : 0;
            uses += against ? -count : count;
        }
        return different >= DIFFERENT && uses * 1000 >= total * PER_MILLE
                || different > DIFFERENT && uses * 1000 >= total * PER_MILLE_OF_MANY;
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (List<String> row : Table.rows(Themes.class, "themes.tsv")) {
            words.computeIfAbsent(row.get(0), theme -> new HashSet<>())
                    .addAll(List.of(row.get(1).split(",\\s*")));
        }
        return words;
    }
}
