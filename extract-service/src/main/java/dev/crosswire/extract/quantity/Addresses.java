package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.util.stream.IntStream;

/** Numbers of houses: "41 Mill Street", "the 400 block of Mill Street". */
final class Addresses {
    private Addresses() {}

    static boolean is(Forms forms, Numeral number) {
        return Character.isDigit(forms.form(number.from()).charAt(0))
                && (isHouse(forms, number) || isBlock(forms, number));
    }

    private static boolean isHouse(Forms forms, Numeral number) {
        return forms.tag(number.to()).equals("NNP")
                && IntStream.rangeClosed(number.to() + 1, number.to() + 3)
                        .takeWhile(i -> forms.tag(i).equals("NNP"))
                        .anyMatch(i -> Nouns.STREET.has(forms.lower(i)) && !forms.noun(i + 1));
    }

    /** Blocks of a street go by the number of their first house. */
    private static boolean isBlock(Forms forms, Numeral number) {
        return forms.is(number.to(), "block") && forms.is(number.to() + 1, "of", "on", "between");
    }
}
