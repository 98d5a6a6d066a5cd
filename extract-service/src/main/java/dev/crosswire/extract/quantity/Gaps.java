package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.util.Set;

/**
 * A number behind the name of another who did the same, whose verb and noun are left out: "Labour took 12 seats, the
 * Greens two", "he got 15 years and his brother 12".
 */
final class Gaps {
    /** What things are named by with a number behind. */
    private static final Set<String> NAMED = Set.of("PRODUCT", "LAW", "EVENT", "FAC", "WORK_OF_ART", "DATE", "TIME");

    private static final int LONGEST = 6;

    private Gaps() {}

    /** Whether a number stands so, behind another number of its sentence. */
    static boolean is(Forms forms, Numeral number) {
        boolean closes =
                number.to() >= forms.size() || forms.is(number.to(), ",", ".", ";", "and", "while", "but", ":");
        int noun = noun(forms, number);
        boolean named = forms.noun(noun)
                && !NAMED.contains(forms.entity(noun))
                && !NAMED.contains(forms.entity(number.from()))
                && !Nouns.LABEL.has(forms.lower(noun))
                && !Nouns.INDEX.has(forms.lower(noun))
                && !Nouns.MONTH.has(forms.lower(noun));
        return closes && named && counted(forms, opening(forms, noun));
    }

    /** The first word of the name before such a number. */
    static int name(Forms forms, Numeral number) {
        return opening(forms, noun(forms, number)) + 1;
    }

    private static int noun(Forms forms, Numeral number) {
        int before = number.from() - 1;
        return forms.is(before, "for", "on", "with", "to") ? before - 1 : before;
    }

    /** The word before the name's phrase where that joins it to what comes before; -1 where another does. */
    private static int opening(Forms forms, int noun) {
        int at = noun;
        while (at > 0 && noun - at < LONGEST && isPart(forms, at)) {
            at--;
        }
        return forms.is(at, ",", ";", "and", "while", "but") ? at : -1;
    }

    private static boolean isPart(Forms forms, int at) {
        return forms.noun(at) || forms.hasTag(at, "DT", "JJ", "JJR", "JJS", "PRP$", "POS") || forms.is(at, "&");
    }

    private static boolean counted(Forms forms, int end) {
        for (int i = 0; i < end; i++) {
            boolean lasts = Units.at(forms, i + 1).isPresent();
            if (forms.tag(i).equals("CD") && (lasts || !NAMED.contains(forms.entity(i)))) {
                return true;
            }
        }
        return false;
    }
}
