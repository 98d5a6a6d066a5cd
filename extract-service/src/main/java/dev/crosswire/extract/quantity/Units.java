package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.lexicon.Phrases;
import dev.crosswire.extract.lexicon.Phrases.Match;
import dev.crosswire.extract.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The units of measure and money that {@code units.tsv} lists. */
final class Units {
    /** A unit by its name in the singular, and what it measures ({@code length}, {@code money}). */
    record Unit(String name, String dimension) {
        boolean money() {
            return dimension.equals("money");
        }

        boolean duration() {
            return dimension.equals("duration");
        }
    }

    private static final Map<String, Unit> NAMES = new HashMap<>();
    private static final Phrases<Unit> UNITS = read();

    /** What may follow the letters of a currency, and what may follow a single letter. */
    private static final Pattern SUM = Pattern.compile("[\\d,.]*\\d\\p{L}{0,2}");

    private static final Pattern PLAIN_SUM =
            Pattern.compile("\\d+\\.\\d\\d|\\d{1,3}(,\\d{3})+|[\\d.]*\\d(bn|tn|trn|mn?)");

    private Units() {}

    private static Phrases<Unit> read() {
        Map<String, Unit> units = new HashMap<>();
        for (List<String> row : Table.rows(Units.class, "units.tsv")) {
            Unit unit = new Unit(row.get(0), row.get(1));
            NAMES.merge(unit.name(), unit, (first, second) -> first.money() ? first : second);
            for (String form : row.get(2).split(", ")) {
                units.put(form, unit);
                units.putIfAbsent(form + ".", unit);
            }
        }
        return new Phrases<>(units);
    }

    /** Whether a unit of a quantity is one of measure or money, alone or per something. */
    static boolean isUnit(String unit) {
        return NAMES.containsKey(alone(unit));
    }

    /** The unit of measure or money that a quantity's unit names, alone or per something. */
    static Optional<Unit> named(String unit) {
        return Optional.ofNullable(NAMES.get(alone(unit)));
    }

    /** Whether a unit of a quantity is a currency, alone or per something. */
    static boolean isMoney(String unit) {
        return named(unit).filter(Unit::money).isPresent();
    }

    /** A unit without what it is per. */
    static String alone(String unit) {
        int per = unit.indexOf(" per ");
        return per < 0 ? unit : unit.substring(0, per);
    }

    /** The unit that a form without spaces stands for. */
    static Optional<Unit> measure(String form) {
        return UNITS.get(form);
    }

    /** The unit that the words from there on name, the longest. */
    static Optional<Match<Unit>> at(Forms forms, int from) {
        return UNITS.startingAt(forms, from);
    }

    /** The currency sign or code just before a number: "$", "US$", "EUR", "Rs." */
    static Optional<Match<Unit>> currencyBefore(Forms forms, int to) {
        return UNITS.endingAt(forms, to).filter(match -> match.value().money() && sign(forms, match.from()));
    }

    /**
     * The currency whose letter is written onto a sum: "r392.98", "r1,200,000", "n33.8bn", "rs500", "a$45".
     *
     * @param scaled whether a word such as "million" follows, before which any such letter is a currency
     */
    static Optional<Unit> currencyIn(String form, boolean scaled) {
        int letters = lettersIn(form);
        if (letters == 0 || letters > 4) {
            return Optional.empty();
        }
        boolean sign = !Character.isLetter(form.charAt(letters - 1));
        Pattern sure = letters > 1 || sign || scaled ? SUM : PLAIN_SUM;
        return sure.matcher(form.substring(letters)).matches()
                ? UNITS.get(form.substring(0, letters)).filter(Unit::money)
                : Optional.empty();
    }

    /** How many letters and signs of currencies a form begins with. */
    static int lettersIn(String form) {
        int letters = 0;
        while (letters < form.length() && (Character.isLetter(form.charAt(letters)) || form.charAt(letters) == '$')) {
            letters++;
        }
        return letters;
    }

    private static boolean sign(Forms forms, int index) {
        String form = forms.form(index);
        boolean code = form.length() == 3 && form.equals(form.toUpperCase(Locale.ROOT));
        return code || !Character.isLetter(form.codePointBefore(form.length())) || Nouns.SIGN.has(forms.lower(index));
    }
}
