package dev.crosswire.api.reconcile.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of places as English uses them in a sentence. */
public final class Where {
    /** Prepositions by the last word of a name ({@code situated.tsv}). */
    private static final Map<String, String> SITUATED = Resource.rows("situated.tsv").stream()
            .flatMap(row -> Stream.of(row[1].split(" ")).map(word -> Map.entry(word, row[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** What names of places consist of ({@code place-names.tsv}). */
    private static final Map<String, Set<String>> PARTS = Resource.rows("place-names.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Set.of(row[1].split(" "))));

    private Where() {}

    /** With "the" where it takes it. */
    public static String named(String place) {
        int first = place.indexOf(' ');
        int last = place.lastIndexOf(' ');
        boolean plural = first < 0
                ? PARTS.get("many").contains(place)
                : PARTS.get("many_first").contains(place.substring(0, first))
                        || PARTS.get("many_last").contains(place.substring(last + 1));
        return plural ? "the " + place : place;
    }

    /** The preposition that a place stands with, and a blank: "in ", "at ", "on "; none where its name begins with one. */
    public static String preposition(String place) {
        int first = place.indexOf(' ');
        int last = place.lastIndexOf(' ');
        String begins = first < 0 ? "" : place.substring(0, first);
        if (PARTS.get("near").contains(begins)) {
            return "";
        }
        return first == last && PARTS.get("road").contains(begins)
                ? "on "
                : SITUATED.getOrDefault(place.substring(last + 1).toLowerCase(Locale.ENGLISH), "in") + " ";
    }
}
