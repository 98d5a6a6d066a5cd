package dev.crosswire.extract.claim;

import dev.crosswire.contract.Article;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether an article is in English: by what it says of itself, and by its function words. */
final class English {
    private static final Pattern WORD = Pattern.compile("\\p{L}{1,30}");
    /** Frequent in English and rare in its neighbours. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "and", "of", "to", "is", "was", "were", "that", "it", "for", "with", "as", "by", "at", "from", "has",
            "have", "had", "this", "which", "who", "they", "their", "his", "her", "said", "are", "been", "would",
            "after");

    private static final int ENOUGH = 400;
    private static final int FEW = 25;
    private static final double SHARE = 0.1;

    private English() {}

    static boolean is(Article article) {
        String language = article.inLanguage();
        if (language != null && !language.toLowerCase(Locale.ROOT).startsWith("en")) {
            return false;
        }
        Matcher words = WORD.matcher(article.articleBody());
        int seen = 0;
        int known = 0;
        int foreign = 0;
        while (seen < ENOUGH && words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            seen++;
            known += FUNCTION_WORDS.contains(word) ? 1 : 0;
            foreign += word.chars().anyMatch(sign -> sign > 0x24f) ? 1 : 0;
        }
        return foreign * 2 <= seen && (seen < FEW || known >= SHARE * seen);
    }
}
