package dev.crosswire.extract.claim;

import dev.crosswire.contract.Article;
import dev.crosswire.extract.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells whether an article is in English: by what it says of itself, and by its function words. */
final class English {
    private static final Pattern WORD = Pattern.compile("\\p{L}{1,30}");
    private static final String ENGLISH = "en";

    /** English's first, then those of other languages. */
    private static final List<Set<String>> FUNCTION_WORDS = functionWords();

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
        int[] known = new int[FUNCTION_WORDS.size()];
        while (seen < ENOUGH && words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            seen++;
            foreign += isForeign(word) ? 1 : 0;
            for (int i = 0; i < known.length; i++) {
                known[i] += FUNCTION_WORDS.get(i).contains(word) ? 1 : 0;
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

    private static List<Set<String>> functionWords() {
        Map<String, Set<String>> words = new HashMap<>(Map.of(ENGLISH, Set.of()));
        for (List<String> row : Table.rows(English.class, "function-words.tsv")) {
            words.put(row.get(0), new HashSet<>(List.of(row.get(1).split(",\\s*"))));
        }
        List<Set<String>> english = new ArrayList<>(List.of(words.remove(ENGLISH)));
        english.addAll(words.values());
        return english;
    }
}
