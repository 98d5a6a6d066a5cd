package dev.crosswire.extract.quantity;

import static dev.crosswire.extract.quantity.NumberWord.Kind.MULTIPLE;

import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads how many times as much: "twice as many", "doubled", "triple the usual"; what is halved becomes a share. */
final class Multiples {
    private final Forms forms;

    Multiples(Forms forms) {
        this.forms = forms;
    }

    Optional<Numeral> read(int from) {
        NumberWord word = NumberWord.of(forms.lower(from), MULTIPLE);
        if (word == null || !(isAdverb(from) ? !isFrequency(from) : isChange(from) || isCompared(from))) {
            return Optional.empty();
        }
        Numeral times = Numeral.exact(from, from + 1, word.lower());
        boolean less = word.lower().compareTo(BigDecimal.ONE) < 0;
        return Optional.of(less ? times.asShare(BigDecimal.ONE, from + 1) : times);
    }

    /** Whether a number that begins there tells how many times. */
    static boolean is(Forms forms, int from) {
        return NumberWord.of(forms.lower(from), MULTIPLE) != null;
    }

    private boolean isAdverb(int from) {
        return forms.is(from, "twice", "thrice");
    }

    /** "twice a week", "think twice": how often, or an idiom. */
    private boolean isFrequency(int from) {
        return Nouns.FREQUENCY.has(forms.lower(from + 1)) || forms.is(from - 1, "or", "think", "thinking", "-");
    }

    /** "Sales doubled": a verb. */
    private boolean isChange(int from) {
        return forms.verb(from)
                && !forms.relation(from).equals("amod")
                && !forms.is(from + 1, "-", "up", "down", "as", "back", "over");
    }

    /** "double the average", "triple what it was". */
    private boolean isCompared(int from) {
        return forms.is(from + 1, "the", "what", "that", "its", "their", "his", "her", "last") && !forms.verb(from);
    }
}
