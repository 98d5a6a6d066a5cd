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

    /** That a word speaks for a theme, or against it. */
    private record Mark(String theme, boolean against) {}

    /** The marks of each word that has any. */
    private static final Map<String, List<Mark>> MARKS = marks();

    private Themes() {}

    /** The themes of an article, by its sentences. */
    public static Set<String> of(List<Sentence> sentences) {
        Map<String, Uses> themes = new HashMap<>();
        int total = 0;
        for (Sentence sentence : sentences) {
            total += sentence.size();
            for (int i = 0; i < sentence.size(); i++) {
                for (Mark mark : MARKS.getOrDefault(Lemmas.of(sentence, i), List.of())) {
                    themes.computeIfAbsent(mark.theme, theme -> new Uses()).add(Lemmas.of(sentence, i), mark.against);
                }
            }
        }
        int words = total;
        themes.values().removeIf(uses -> !uses.areEnough(words));
        return Set.copyOf(themes.keySet());
    }

    /** How an article uses the words of a theme. */
    private static final class Uses {
        private final Set<String> words = new HashSet<>();
        private int balance;

        void add(String word, boolean against) {
            balance += against ? -1 : 1;
            if (!against) {
                words.add(word);
            }
        }

        boolean areEnough(int total) {
            return words.size() >= DIFFERENT && balance * 1000 >= total * PER_MILLE
                    || words.size() > DIFFERENT && balance * 1000 >= total * PER_MILLE_OF_MANY;
        }
    }

    private static Map<String, List<Mark>> marks() {
        Map<String, Set<Mark>> marks = new HashMap<>();
        for (List<String> row : Table.rows(Themes.class, "themes.tsv")) {
            for (String word : row.get(1).split(",\\s*")) {
                boolean against = word.startsWith(AGAINST);
                marks.computeIfAbsent(against ? word.substring(AGAINST.length()) : word, key -> new HashSet<>())
                        .add(new Mark(row.get(0), against));
            }
        }
        return marks.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }
}
