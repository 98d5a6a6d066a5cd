package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.util.Set;

/** What stands around a numeral, as several rules ask for it. */
final class NumeralContexts {
    private static final Set<String> DATED = Set.of("DATE", "TIME");

    private NumeralContexts() {}

    /** Whether a number is whole and at most so many. */
    static boolean small(Numeral number, int most) {
        return number.upper().compareTo(new BigDecimal(most)) <= 0
                && number.upper().stripTrailingZeros().scale() <= 0;
    }

    /** Whether a unit of time follows, joined by a hyphen or described ("eight working hours"). */
    static boolean measured(Forms forms, Numeral number) {
        boolean described = forms.tag(number.to()).equals("VBG") || Counting.isWorkday(forms, number.to());
        int at = forms.is(number.to(), "-") || described ? number.to() + 1 : number.to();
        return Units.at(forms, at).filter(match -> match.value().duration()).isPresent();
    }

    /** Whether a noun that may be counted follows, alone or behind an adjective. */
    static boolean countedNoun(Forms forms, Numeral number) {
        String tag = forms.tag(number.to());
        boolean dated = isDated(forms, number.to());
        return !dated && (tag.equals("NNS") || tag.equals("NN") || tag.startsWith("JJ") && forms.noun(number.to() + 1));
    }

    /** Whether the engine takes a word for part of a date or time. */
    static boolean isDated(Forms forms, int index) {
        return DATED.contains(forms.entity(index));
    }
}
