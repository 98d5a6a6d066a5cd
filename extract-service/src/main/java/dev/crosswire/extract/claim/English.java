package dev.crosswire.extract.claim;

import dev.crosswire.contract.Article;
import dev.crosswire.extract.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether an article is in English: by what it says of itself, and by its function words. */
final class English {
    private static final Pattern WORD = Pattern.compile("\\p{L}{1,30}");
    private static final String ENGLISH = "en";
    private static final Map<String, Set<String>> FUNCTION_WORDS = functionWords();

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
        Map<String, Integer> known = new HashMap<>();
        while (seen < ENOUGH && words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            seen++;
            foreign += word.chars().anyMatch(sign -> sign > 0x24f) ? 1 : 0;
            FUNCTION_WORDS.forEach((name, own) -> known.merge(name, own.contains(word) ? 1 : 0, Integer::sum));
        }
        int english = known.getOrDefault(ENGLISH, 0);
        boolean most = known.values().stream().allMatch(others -> others <= english);
        return foreign * 2 <= seen && most && (seen < FEW || english >= SHARE * seen);
    }

    private static Map<String, Set<String>> functionWords() {
        Map<String, Set<String>> words = new HashMap<>();
        for (List<String> row : Table.rows(English.class, "function-words.tsv")) {
            words.put(row.get(0), new HashSet<>(List.of(row.get(1).split(",\\s*"))));
        }
        return words;
    }
}
