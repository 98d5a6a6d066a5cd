package dev.crosswire.extract.quantity;

import static dev.crosswire.extract.quantity.NumberWord.Kind.GROUP;
import static dev.crosswire.extract.quantity.NumberWord.Kind.SCALE;
import static dev.crosswire.extract.quantity.NumberWord.Kind.TENS;
import static dev.crosswire.extract.quantity.NumberWord.Kind.UNIT;

import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.util.Optional;

/** Adds up a cardinal written in words: "two hundred and forty-two", "half a million", "a dozen", "two and a half". */
final class CardinalWords {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private final Forms forms;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private BigDecimal last = BigDecimal.ZERO;
    private int at;

    private CardinalWords(Forms forms, int from) {
        this.forms = forms;
        this.at = from;
    }

    static Optional<Numeral> read(Forms forms, int from) {
        CardinalWords words = new CardinalWords(forms, from);
        if (!words.begin()) {
            return Optional.empty();
        }
        while (words.next()) {
            words.at++;
        }
        BigDecimal scale = words.last.compareTo(HUNDRED) > 0 ? words.last : BigDecimal.ONE;
        BigDecimal value = words.total.add(words.current);
        return Optional.of(new Numeral(from, words.at, value, value, scale, false, "", null));
    }

    /** Takes the first word, or two: a number word, "a hundred", "half a million". */
    private boolean begin() {
        int quarters = quarters();
        if (quarters > 0) {
            current = new BigDecimal(quarters).multiply(QUARTER);
            last = BigDecimal.ONE;
            at += 4;
            return true;
        }
        NumberWord word = NumberWord.of(forms.lower(at), UNIT, TENS);
        if (word != null) {
            current = last = word.lower();
            at++;
            return true;
        }
        boolean half = forms.is(at, "half") && forms.is(at + 1, "a", "of") || forms.is(at, "a") && half(at + 1);
        int scale = half ? at + 2 : at + 1;
        scale = half && forms.is(scale, "-") ? scale + 1 : scale;
        NumberWord unit = NumberWord.of(forms.lower(scale), SCALE, GROUP);
        if (unit == null || !half && !forms.is(at, "a", "an")) {
            return false;
        }
        current = last = BigDecimal.ONE;
        current = half ? HALF : current;
        at = scale;
        return true;
    }

    /** How many of "a quarter of a million" and "three quarters of a million"; 0 where it is neither. */
    private int quarters() {
        int count = forms.is(at, "three") ? 3 : forms.is(at, "a") ? 1 : 0;
        boolean part = forms.is(at + 1, "quarter", "quarters") && forms.is(at + 2, "of") && forms.is(at + 3, "a");
        return part && NumberWord.of(forms.lower(at + 4), SCALE) != null ? count : 0;
    }

    private boolean half(int index) {
        return forms.is(index, "half");
    }

    /** Takes the word at hand, with a hyphen or "and" before it, where it carries the number on. */
    private boolean next() {
        int ahead = forms.is(at, "-") && forms.glued(at) || forms.is(at, "and") ? at + 1 : at;
        NumberWord word = NumberWord.of(forms.lower(ahead), UNIT, TENS, SCALE, GROUP);
        if (forms.is(at, "and") && forms.is(at + 1, "a") && half(at + 2)) {
            current = current.add(HALF);
            at += 2;
            return true;
        } else if (word == null) {
            return false;
        } else if (ahead > at && forms.is(at, "and") && last.compareTo(HUNDRED) < 0) {
            return false;
        }
        boolean taken = word.kind() == SCALE || word.kind() == GROUP ? scale(word) : add(word);
        at = taken ? ahead : at;
        return taken;
    }

    private boolean scale(NumberWord word) {
        if (current.signum() == 0) {
            return false;
        }
        current = current.multiply(word.lower());
        if (word.lower().compareTo(HUNDRED) > 0) {
            total = total.add(current);
            current = BigDecimal.ZERO;
        }
        last = word.lower();
        return true;
    }

    /** A smaller number after tens or after a scale word; digits never come so. */
    private boolean add(NumberWord word) {
        boolean fits = last.compareTo(HUNDRED) >= 0
                || last.compareTo(BigDecimal.TEN) > 0
                        && last.remainder(BigDecimal.TEN).signum() == 0
                        && word.kind() == UNIT
                        && word.lower().compareTo(BigDecimal.TEN) < 0;
        if (fits) {
            current = current.add(word.lower());
            last = word.lower();
        }
        return fits;
    }
}
