package dev.crosswire.api.reconcile.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of places as English uses them in a sentence. */
public final class Where {
    /** Prepositions by the last word of a name ({@code situated.tsv}). */
    private static final Map<String, String> SITUATED = Resource.rows("situated.tsv").stream()
            .flatMap(row -> Stream.of(row[1].split(" ")).map(word -> Map.entry(word, row[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** What is many in name: the United States. */
    private static final Pattern PLURAL =
            Pattern.compile("^United |^Netherlands$|^Philippines$| Nations$| Union$| Islands$");

    private static final Pattern NEAR = Pattern.compile("^(near|outside|off|around|between) .*");
    private static final Pattern ROAD = Pattern.compile("^(Highway|Route|Interstate) \\S+$");

    private Where() {}

    /** With "the" where it takes it. */
    public static String named(String place) {
        return PLURAL.matcher(place).find() ? "the " + place : place;
    }

    /** The preposition that a place stands with, and a blank: "in ", "at ", "on "; none where its name begins with one. */
    public static String preposition(String place) {
        if (NEAR.matcher(place).matches()) {
            return "";
        }
        String last = place.substring(place.lastIndexOf(' ') + 1).toLowerCase(Locale.ENGLISH);
        return ROAD.matcher(place).matches() ? "on " : SITUATED.getOrDefault(last, "in") + " ";
    }
}
