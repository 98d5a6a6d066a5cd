package dev.crosswire.api.reconcile.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Classes of words that mean one thing ({@code synonyms.txt}): each is called by its first word. */
public final class Synonyms {
    private static final Memo<String, String> CLASS_OF = new Memo<>(8_000, Synonyms::lookedUp);
    private static final Map<String, String> CLASSES = classes();
    private static final Set<String> CLASS_NAMES = new HashSet<>(CLASSES.values());

    private Synonyms() {}

    /** The class of a word or of a phrase such as {@code shoot down}: its synonyms' first, else its stem. */
    public static String classOf(String phrase) {
        return CLASS_OF.of(phrase);
    }

    private static String lookedUp(String phrase) {
        String word = Tokens.plain(phrase).replace(' ', '_');
        String known = CLASSES.get(Stemmer.stem(word));
        if (known == null && word.indexOf('_') > 0) {
            String last = word.substring(word.lastIndexOf('_') + 1);
            String first = word.substring(0, word.indexOf('_'));
            known = CLASSES.getOrDefault(Stemmer.stem(Tokens.isStop(first) ? last : first), null);
        }
        return known == null ? Stemmer.stem(word) : known;
    }

    /** Whether a word names a class of synonyms: a common word of the news. */
    public static boolean isClass(String word) {
        return CLASS_NAMES.contains(word);
    }

    /** The classes of the words of a list. */
    public static Set<String> classes(String resource) {
        return Resource.words(resource).stream().map(Synonyms::classOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> classes() {
        Map<String, String> out = new HashMap<>();
        for (String[] row : Resource.rows("synonyms.txt")) {
            String[] words = row[0].split(" ");
            for (String word : words) {
                out.putIfAbsent(Stemmer.stem(word), words[0]);
            }
        }
        return out;
    }
}
