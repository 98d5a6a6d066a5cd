package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Resource;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The number of nouns: the plural of one, and whether one is in it. */
final class Plurals {
    private static final Pattern CONSONANT_Y = Pattern.compile("[^aeiou]y\\z");
    private static final Pattern SIBILANT = Pattern.compile("(?:[xz]|[cs]h)\\z");
    private static final Pattern SINGULAR_S = Pattern.compile("[siu]s\\z");

    /** Units without a plural form of their own. */
    private static final Set<String> COLLECTIVE = Resource.words("collective.txt");

    private static final List<String[]> IRREGULAR = Resource.rows("plurals.tsv");

    private Plurals() {}

    /** The English plural of what is counted, by its head. */
    static String of(String unit) {
        if (unit == null || unit.isBlank()) {
            return "units";
        }
        if (COLLECTIVE.contains(last(unit))) {
            return unit;
        }
        for (String[] irregular : IRREGULAR) {
            if (unit.endsWith(irregular[0])) {
                return unit.substring(0, unit.length() - irregular[0].length()) + irregular[1];
            }
        }
        int of = Math.max(unit.indexOf(" of "), unit.indexOf(" per "));
        return of > 0 ? of(unit.substring(0, of)) + unit.substring(of) : regular(unit);
    }

    private static String regular(String unit) {
        if (CONSONANT_Y.matcher(unit).find()) {
            return unit.substring(0, unit.length() - 1) + "ies";
        }
        return unit.endsWith("s") ? unit : SIBILANT.matcher(unit).find() ? unit + "es" : unit + "s";
    }

    /** Whether a noun is a plural by its form. */
    static boolean isPlural(String noun) {
        return noun.equals("people")
                || noun.endsWith("s") && !SINGULAR_S.matcher(noun).find();
    }

    static boolean isCollective(String noun) {
        return COLLECTIVE.contains(noun);
    }

    private static String last(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }
}
