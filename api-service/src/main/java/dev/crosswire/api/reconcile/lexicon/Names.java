package dev.crosswire.api.reconcile.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which names mean the same, and which side a name speaks or acts for ({@code sides.tsv}). */
public final class Names {
    private static final Map<String, String> WHOLE = new HashMap<>();
    private static final Map<String, String> PREFIX = new HashMap<>();
    private static final Set<String> SIDES = new HashSet<>();
    private static final String THE = "the ";

    static {
        for (String[] row : Resource.rows("sides.tsv")) {
            SIDES.add(row[0]);
            WHOLE.put(Tokens.plain(row[0]), row[0]);
            PREFIX.put(Tokens.plain(row[0]), row[0]);
            put(PREFIX, row[1], row[0]);
            put(WHOLE, row[1], row[0]);
            put(WHOLE, row.length > 2 ? row[2] : "", row[0]);
        }
    }

    /** Nouns for somebody beside the side that is named with them: Ukraine's allies are not Ukraine. */
    private static final Set<String> OTHERS = Resource.rows("others.txt").stream()
            .flatMap(row -> Stream.of(row[0].split(" ")))
            .map(word -> " " + word)
            .collect(Collectors.toUnmodifiableSet());

    private static final Memo<String, Optional<String>> SIDE_OF = new Memo<>(8_000, name -> sideOf(Tokens.plain(name)));

    private Names() {}

    /** A proper name, as against a common noun: some word of it begins with a capital. */
    public static boolean proper(String name) {
        for (int at = 0, character; at < name.length(); at += Character.charCount(character)) {
            character = name.codePointAt(at);
            if (Character.isUpperCase(character)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two names are one; see {@link Name#same}. */
    public static boolean same(String a, String b) {
        return Name.of(a).same(Name.of(b));
    }

    /** The state or body of states that a name acts for, where it is known. */
    public static Optional<String> side(String name) {
        return SIDE_OF.of(name);
    }

    /** The same of a name that is plain, not remembered. */
    static Optional<String> sideOf(String plain) {
        String whole = WHOLE.get(plain);
        if (whole != null) {
            return Optional.of(whole);
        }
        if (OTHERS.contains(plain.substring(Math.max(0, plain.lastIndexOf(' '))))) {
            return Optional.empty();
        }
        return ofFirstWords(plain.startsWith(THE) ? plain.substring(THE.length()) : plain);
    }

    /** The side that the first words name, four of them at most, the more the better. */
    private static Optional<String> ofFirstWords(String plain) {
        int end = -1;
        for (int words = 0; words < 4 && end < plain.length(); words++) {
            int blank = plain.indexOf(' ', end + 1);
            end = blank < 0 ? plain.length() : blank;
        }
        for (; end > 0; end = plain.lastIndexOf(' ', end - 1)) {
            String side = PREFIX.get(plain.substring(0, end));
            if (side != null) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }

    /** Whether a name is a state's own name or another word for it, rather than a body or person of it. */
    public static boolean isSide(String name) {
        return isSideName(Tokens.plain(name));
    }

    /** The same of a name that is plain. */
    static boolean isSideName(String plain) {
        return PREFIX.containsKey(plain);
    }

    /** The same of a word that is plain already, or a side as {@link #side} gives it. */
    public static boolean isSideWord(String word) {
        return PREFIX.containsKey(word) || SIDES.contains(word);
    }

    private static void put(Map<String, String> into, String names, String side) {
        for (String name : names.split(";")) {
            if (!name.isBlank()) {
                into.put(Tokens.plain(name), side);
            }
        }
    }
}
