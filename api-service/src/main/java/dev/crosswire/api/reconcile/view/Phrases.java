package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Memo;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Where;
import dev.crosswire.contract.Answer;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.Place;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** English for lists, places, answers and a claim's own words. */
final class Phrases {
    private static final Pattern QUOTES = Pattern.compile("[\"\u201c\u201d]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[.,;:]+$");
    private static final Memo<String, Boolean> FRAGMENT = new Memo<>(2_000, Phrases::hangs);
    private static final Set<String> FRAGMENTS = Resource.words("fragments.txt");
    private static final Set<String> MONEY = Resource.words("money.txt");
    private static final int QUOTED = 140;
    private static final int PLACES = 3;

    private Phrases() {}

    /** Whether a unit is one of money. */
    static boolean money(String unit) {
        return unit != null && MONEY.contains(unit.substring(unit.lastIndexOf(' ') + 1));
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return items.isEmpty() ? "" : items.get(0);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    /** Whether words hang on others before them, as "who fled" does. */
    static boolean fragment(String words) {
        return FRAGMENT.of(words);
    }

    private static boolean hangs(String words) {
        return FRAGMENTS.contains(words.split("[^\\p{L}]+", 2)[0].toLowerCase(Locale.ENGLISH));
    }

    /** A claim's own words for a question: without stray quotation marks, cut at a word where long. */
    static String quoted(String words) {
        String bare = BLANKS.matcher(QUOTES.matcher(words).replaceAll(""))
                .replaceAll(" ")
                .strip();
        bare = END.matcher(bare).replaceAll("");
        int cut = bare.length() <= QUOTED ? -1 : bare.lastIndexOf(' ', QUOTED);
        return cut <= 0 ? bare : bare.substring(0, cut) + " \u2026";
    }

    /** An answer that is a time, a place or a name, in words; null for any other. */
    static String answer(Answer answer) {
        if (answer instanceof Answer.Dated dated) {
            return dated.time().text() != null
                    ? dated.time().text()
                    : Times.of(dated.time()).strip();
        }
        if (answer instanceof Answer.Located located) {
            return place(located.place()).strip();
        }
        if (answer instanceof Answer.Described described) {
            return "\u201c" + quoted(described.description()) + "\u201d";
        }
        return answer instanceof Answer.Named named
                ? list(named.entity().stream().map(Entity::name).toList())
                : null;
    }

    /** " in Sumy", " on Elm Street and elsewhere"; empty where there is none. */
    static String place(List<Place> places) {
        if (places.isEmpty()) {
            return "";
        }
        List<String> named = places.stream().limit(PLACES).map(Place::name).collect(Collectors.toList());
        String preposition = Where.preposition(named.get(0));
        named.replaceAll(Where::named);
        if (places.size() > PLACES) {
            named.add("elsewhere");
        }
        return " " + preposition + list(named);
    }
}
