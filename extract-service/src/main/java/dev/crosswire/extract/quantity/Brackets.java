package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.util.Set;

/** Numbers in brackets: what was counted at a place or of a body ("in Kano (3) and Lagos (2)"), and a share beside a count. */
final class Brackets {
    private static final Set<String> TALLIED = Set.of("GPE", "LOC", "ORG", "FAC", "NORP");

    private Brackets() {}

    /** Whether a number stands alone in brackets behind the name of a place or a body. */
    static boolean tally(Forms forms, Numeral number) {
        return alone(forms, number.from(), number.to()) && TALLIED.contains(forms.entity(number.from() - 2));
    }

    /** Whether a number opens a bracket right behind the plural that it counts: "the cases (1,854, 77%)". */
    static boolean counts(Forms forms, Numeral number) {
        return forms.is(number.from() - 1, "(", "-lrb-")
                && forms.tag(number.from() - 2).equals("NNS")
                && forms.is(number.to(), ",", ")", "-rrb-", ";", "or");
    }

    private static boolean alone(Forms forms, int from, int to) {
        return forms.is(from - 1, "(", "-lrb-") && forms.is(to, ")", "-rrb-");
    }

    /** The word after a percentage in brackets that begins there, "1,700 (93%) patients"; the word itself where none does. */
    static int afterShare(Forms forms, int from) {
        boolean share = forms.is(from, "(", "-lrb-") && forms.is(from + 2, "%") && forms.is(from + 3, ")", "-rrb-");
        return share ? from + 4 : from;
    }
}
