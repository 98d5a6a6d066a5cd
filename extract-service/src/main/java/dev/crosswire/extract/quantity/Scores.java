package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goals and points of two sides. */
final class Scores {
    /** The score of a match: "3-1". */
    private static final Pattern RESULT = Pattern.compile("(\\d{1,3})[-–](\\d{1,3})");

    private Scores() {}

    /** "beaten 0-5", "Kenya 3-1 Ghana", "a 14-21 defeat": goals and points of two sides, and no range. */
    static boolean is(Forms forms, Numeral number) {
        int dash = number.from() - 1;
        if (forms.is(dash, "-", "–") && forms.glued(dash) && forms.glued(dash + 1)) {
            return forms.digits(dash - 1, 1, 3) && Nouns.CONTEST.has(forms.lemma(number.to()));
        }
        String form = forms.text(number.from(), number.to());
        Matcher sides = RESULT.matcher(form);
        if (!sides.matches()) {
            return false;
        }
        boolean falling = Integer.parseInt(sides.group(1)) >= Integer.parseInt(sides.group(2));
        boolean named = forms.tag(number.from() - 1).startsWith("NNP")
                && forms.tag(number.to()).startsWith("NNP");
        return falling
                || named
                || Nouns.CONTEST.has(forms.lemma(number.from() - 1))
                || Nouns.CONTEST.has(forms.lower(number.to()));
    }
}
