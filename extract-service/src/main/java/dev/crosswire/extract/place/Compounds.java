package dev.crosswire.extract.place;

import dev.crosswire.extract.lexicon.Forms;

/**
 * Names that the engine ends too early: of towns that small words join ("Stratford-upon-Avon", "Frankfurt am Main", with hyphens
 * or without), and of divisions of several words ("East Nusa Tenggara").
 */
final class Compounds {
    /** The most words and hyphens of such a name. */
    private static final int LONGEST = 7;

    private Compounds() {}

    /** The end of the longest name of a town or division that goes on behind a name; the name's own end where none does. */
    static int end(Forms forms, int from, int to) {
        int end = division(forms, from, to);
        boolean joined = to > from && joins(forms, to, forms.size());
        for (int i = to + 1; joined && i < forms.size() && i < from + LONGEST && isPart(forms, i); i++) {
            boolean closed = forms.capital(i) && !forms.is(i + 1, "-");
            if (closed && !Cities.world().named(forms.text(from, i + 1)).isEmpty()) {
                end = i + 1;
            }
        }
        return end;
    }

    private static int division(Forms forms, int from, int to) {
        int end = to;
        for (int i = to; to > from && i < forms.size() && i < from + LONGEST && forms.capital(i); i++) {
            boolean closed = i + 1 == forms.size() || !forms.continues(i + 1);
            if (closed && !Divisions.named(forms.text(from, i + 1)).isEmpty()) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Whether a word joins the parts of a name that ends there. */
    static boolean joins(Forms forms, int at, int to) {
        return at + 1 < to && (forms.is(at, "-") || Around.JOINING.has(forms.lower(at)));
    }

    private static boolean isPart(Forms forms, int at) {
        return forms.capital(at) || forms.is(at, "-") || Around.JOINING.has(forms.lower(at));
    }
}
