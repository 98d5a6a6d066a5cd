package dev.crosswire.api.reconcile.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as they are compared: without case, accents, endings and stop words, synonyms as one ({@code synonyms.txt}). */
public final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;
    private static final Memo<String, String> PLAIN = new Memo<>(4_000, Words::stripped);
    private static final Memo<String, String> STEMS = new Memo<>(16_000, Words::bare);
    private static final Memo<String, String> CLASS_OF = new Memo<>(16_000, Words::lookedUp);
    private static final List<String> ENDINGS =
            List.of("ations", "ation", "ings", "ing", "ions", "ion", "ment", "ied", "ed", "es", "s", "e");
    private static final Map<String, String> IRREGULAR = Map.of(
            "people",
            "person",
            "men",
            "man",
            "women",
            "woman",
            "children",
            "child",
            "policemen",
            "policeman",
            "lives",
            "life",
            "policewomen",
            "policewoman");
    private static final Set<String> STOP = stopWords();
    private static final Map<String, String> CLASSES = classes();
    private static final Set<String> CLASS_NAMES = new HashSet<>(CLASSES.values());
    private static final Set<String> DURATIONS = stems("durations.txt");
    private static final Set<String> FACILITIES = stems("facilities.txt");
    private static final Set<String> ROLES = stems("roles.txt");
    private static final Set<String> NUMERALS = stems("numerals.txt");
    private static final Map<String, String> QUALIFIERS = qualifiers();
    private static final Set<String> SEVERITY = qualifiers("severity");
    private static final Set<String> STAGES = qualifiers("stage");
    private static final Set<String> REMAINING = qualifiers("remaining");
    private static final Set<String> INCLUDED = qualifiers("included");

    private Words() {}

    /** Lower case, no accents, single blanks, no possessives. */
    public static String plain(String text) {
        return PLAIN.of(text);
    }

    private static String stripped(String text) {
        String bare = (isAscii(text)
                        ? text
                        : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                                .replaceAll(""))
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
        if (bare.indexOf('\'') >= 0) {
            bare = bare.replace("'s ", " ").replace("s' ", "s ");
        }
        char[] plain = new char[bare.length()];
        int length = 0;
        boolean gap = false;
        for (int at = 0, character; at < bare.length(); at += Character.charCount(character)) {
            character = bare.codePointAt(at);
            boolean kept = isKept(character);
            if (kept) {
                if (gap && length > 0) {
                    plain[length++] = ' ';
                }
                length += Character.toChars(character, plain, length);
            }
            gap = !kept;
        }
        return new String(plain, 0, length);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKept(int character) {
        if (character < 128) {
            return character >= 'a' && character <= 'z'
                    || character >= '0' && character <= '9'
                    || character == '.'
                    || character == '$';
        }
        return Character.isLetter(character) || (NUMBERS >> Character.getType(character) & 1) != 0;
    }

    /** The words of a text in their order, as written but plain; full stops inside a word stay. */
    public static List<String> split(String text) {
        List<String> out = new ArrayList<>();
        String plain = stripped(text);
        for (int start = 0, end; start < plain.length(); start = end + 1) {
            end = plain.indexOf(' ', start);
            end = end < 0 ? plain.length() : end;
            String bare = trimStops(plain.substring(start, end));
            if (!bare.isEmpty()) {
                out.add(bare);
            }
        }
        return out;
    }

    /** Whether a word tells somebody by role ({@code roles.txt}). */
    public static boolean isRole(String word) {
        return ROLES.contains(stem(word));
    }

    /** Whether a word is the head of a single house's name ({@code facilities.txt}). */
    public static boolean isFacility(String word) {
        return FACILITIES.contains(stem(word));
    }

    /** Whether a word gives a number, in digits or in letters. */
    public static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || NUMERALS.contains(stem(word));
    }

    /** Whether a word names a class of synonyms: a common word of the news. */
    public static boolean isClass(String word) {
        return CLASS_NAMES.contains(word);
    }

    /** What a text is about: the classes of its words that carry content, in their order. */
    public static Set<String> content(String text) {
        return content(split(text));
    }

    private static Set<String> content(List<String> words) {
        Set<String> out = new LinkedHashSet<>();
        for (String word : words) {
            if (!STOP.contains(word)) {
                out.add(classOf(word));
            }
        }
        return out;
    }

    /** What a text is about: its content without numbers and durations, which describe it. */
    public static Set<String> topic(String target) {
        return topic(split(target));
    }

    /** The same of words that are plain already. */
    public static Set<String> topic(List<String> words) {
        Set<String> out = new LinkedHashSet<>();
        for (String word : content(words)) {
            if (!Character.isDigit(word.charAt(0)) && !DURATIONS.contains(word) && !NUMERALS.contains(word)) {
                out.add(word);
            }
        }
        return out;
    }

    /** Those of plain words that narrow what is counted ({@code qualifiers.tsv}), by class: what is included narrows nothing. */
    public static Set<String> qualifiers(List<String> words) {
        Set<String> out = new HashSet<>();
        for (String word : words) {
            String known = QUALIFIERS.get(word);
            if (known != null) {
                out.add(known);
            }
            if (known != null && INCLUDED.contains(known)) {
                break;
            }
        }
        return Set.copyOf(out);
    }

    /** Those of plain words that carry content, in their order; numbers left out. */
    public static List<String> telling(List<String> words) {
        List<String> out = new ArrayList<>(words.size());
        for (String word : words) {
            if (!STOP.contains(word) && !Character.isDigit(word.charAt(0))) {
                out.add(word);
            }
        }
        return out;
    }

    /** Whether two sets of qualifiers differ in how badly somebody or something is hit. */
    public static boolean severity(Set<String> x, Set<String> y) {
        return differ(SEVERITY, x, y);
    }

    /** Whether two sets of qualifiers differ in where somebody died. */
    public static boolean stage(Set<String> x, Set<String> y) {
        return differ(STAGES, x, y);
    }

    /** Whether only one of two sets of qualifiers tells of those who still are where they were. */
    public static boolean remaining(Set<String> x, Set<String> y) {
        return differ(REMAINING, x, y);
    }

    private static boolean differ(Set<String> kind, Set<String> x, Set<String> y) {
        return kind.stream().anyMatch(word -> x.contains(word) != y.contains(word));
    }

    /** The class of a word or of a phrase such as {@code shoot down}: its synonyms' first, else its stem. */
    public static String classOf(String phrase) {
        return CLASS_OF.of(phrase);
    }

    private static String lookedUp(String phrase) {
        String word = plain(phrase).replace(' ', '_');
        String known = CLASSES.get(stem(word));
        if (known == null && word.indexOf('_') > 0) {
            String last = word.substring(word.lastIndexOf('_') + 1);
            String first = word.substring(0, word.indexOf('_'));
            known = CLASSES.getOrDefault(stem(STOP.contains(first) ? last : first), null);
        }
        return known == null ? stem(word) : known;
    }

    /** A word without its inflection, near enough to compare. */
    public static String stem(String word) {
        return STEMS.of(word);
    }

    private static String bare(String word) {
        String singular = IRREGULAR.getOrDefault(word, word);
        if (singular.endsWith("ies") && singular.length() > 4) {
            return singular.substring(0, singular.length() - 3);
        }
        for (String ending : ENDINGS) {
            if (singular.endsWith(ending) && singular.length() - ending.length() >= 4 && !singular.endsWith("ss")) {
                return singular.substring(0, singular.length() - ending.length());
            }
        }
        if (singular.endsWith("s") && !singular.endsWith("ss") && singular.length() == 4) {
            return singular.substring(0, 3);
        }
        return singular.endsWith("y") && singular.length() > 3
                ? singular.substring(0, singular.length() - 1)
                : singular;
    }

    private static String trimStops(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && word.charAt(start) == '.') {
            start++;
        }
        while (end > start && word.charAt(end - 1) == '.') {
            end--;
        }
        return word.substring(start, end);
    }

    private static Set<String> stopWords() {
        Set<String> out = new HashSet<>();
        Resource.rows("stop.txt").forEach(row -> out.addAll(List.of(row[0].split(" "))));
        return out;
    }

    /** The classes of the words of a list. */
    public static Set<String> classes(String resource) {
        return Resource.words(resource).stream().map(Words::classOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> stems(String resource) {
        Set<String> out = new HashSet<>();
        for (String[] row : Resource.rows(resource)) {
            for (String word : row[0].split(" ")) {
                out.add(stem(word));
            }
        }
        return out;
    }

    private static Map<String, String> qualifiers() {
        Map<String, String> out = new HashMap<>();
        for (String[] row : Resource.rows("qualifiers.tsv")) {
            String[] words = row[0].split(" ");
            for (String word : words) {
                out.put(word, words[0]);
            }
        }
        return out;
    }

    /** The classes of qualifiers that tell one kind of thing. */
    private static Set<String> qualifiers(String kind) {
        return Resource.rows("qualifiers.tsv").stream()
                .filter(row -> row.length > 1 && row[1].equals(kind))
                .map(row -> row[0].split(" ")[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> classes() {
        Map<String, String> out = new HashMap<>();
        for (String[] row : Resource.rows("synonyms.txt")) {
            String[] words = row[0].split(" ");
            for (String word : words) {
                out.putIfAbsent(stem(word), words[0]);
            }
        }
        return out;
    }
}
