package dev.crosswire.extract.claim;

import dev.crosswire.contract.Article;
import dev.crosswire.extract.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells whether an article is in English: by what it says of itself, and by its function words. */
final class English {
    private static final Pattern WORD = Pattern.compile("\\p{L}{1,30}");
    private static final String ENGLISH = "en";
    private static final String WORDS = "function-words.tsv";

    /** English first, then the other languages whose function words are listed. */
    private static final List<String> LANGUAGES = languages();

    /** The numbers of the languages that each function word belongs to. */
    private static final Map<String, int[]> FUNCTION_WORDS = functionWords();

    private static final int[] NONE = {};

    private static final int ENOUGH = 400;
    private static final int FEW = 25;
    private static final double SHARE = 0.1;

    private English() {}

    static boolean is(Article article) {
        String language = article.inLanguage();
        if (language != null && !language.toLowerCase(Locale.ROOT).startsWith(ENGLISH)) {
            return false;
        }
        Matcher words = WORD.matcher(article.articleBody());
        int seen = 0;
        int foreign = 0;
        int[] known = new int[LANGUAGES.size()];
        while (seen < ENOUGH && words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            seen++;
            foreign += isForeign(word) ? 1 : 0;
            for (int of : FUNCTION_WORDS.getOrDefault(word, NONE)) {
                known[of]++;
            }
        }
        int english = known[0];
        boolean most = IntStream.of(known).allMatch(others -> others <= english);
        return foreign * 2 <= seen && most && (seen < FEW || english >= SHARE * seen);
    }

    private static boolean isForeign(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x24f) {
                return true;
            }
        }
        return false;
    }

    private static List<String> languages() {
        Set<String> languages = new LinkedHashSet<>(Set.of(ENGLISH));
        Table.rows(English.class, WORDS).forEach(row -> languages.add(row.get(0)));
        return List.copyOf(languages);
    }

    private static Map<String, int[]> functionWords() {
        Map<String, Set<Integer>> words = new HashMap<>();
        for (List<String> row : Table.rows(English.class, WORDS)) {
            for (String word : row.get(1).split(",\\s*")) {
                words.computeIfAbsent(word, key -> new HashSet<>()).add(LANGUAGES.indexOf(row.get(0)));
            }
        }
        return words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                        .mapToInt(Integer::intValue)
                        .toArray()));
    }
}
