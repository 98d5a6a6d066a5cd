package dev.crosswire.extract.quantity;

import dev.crosswire.contract.Comparator;
import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.lexicon.Phrases;
import dev.crosswire.extract.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The wording that bounds a number ("over", "at least", "or more"), as {@code comparators.tsv} lists them.
 *
 * @param from the first word of the bounded number, that wording included
 */
record Bound(Comparator comparator, int from) {
    private static final int REACH = 14;
    private static final Phrases<Comparator> BEFORE = read("before");
    private static final Phrases<Comparator> AFTER = read("after");

    private static Phrases<Comparator> read(String where) {
        Map<String, Comparator> phrases = new HashMap<>();
        for (List<String> row : Table.rows(Bound.class, "comparators.tsv")) {
            if (row.get(1).equals(where)) {
                phrases.put(row.get(0), Comparator.of(row.get(2)));
            }
        }
        return new Phrases<>(phrases);
    }

    /**
     * What bounds the number: wording after it decides over wording before it.
     *
     * @param from the number's first word, a currency sign included
     * @param after the word after it and its sign
     * @param to the word after the counted noun
     */
    static Bound of(Forms forms, int from, int after, int to, Units.Unit unit) {
        Optional<Bound> before = before(forms, from, after, unit);
        int first = before.map(Bound::from).orElse(from);
        return after(forms, after)
                .or(() -> after(forms, to))
                .or(() -> later(forms, to))
                .map(comparator -> new Bound(comparator, first))
                .or(() -> before)
                .orElse(new Bound(Comparator.EQUAL, from));
    }

    /** Whether wording that bounds a number ends just before a word. */
    static boolean precedes(Forms forms, int at) {
        return BEFORE.endingAt(forms, at).isPresent();
    }

    /** The number with the wording that stands between it and its noun: "500 or more homes", "100+ bolts", "40-odd goats". */
    static Numeral inside(Forms forms, Numeral number) {
        if (forms.is(number.to(), "+") && forms.glued(number.to())) {
            return number.bounded(Comparator.AT_LEAST, number.to() + 1);
        }
        if (forms.is(number.to(), "-") && forms.glued(number.to()) && forms.is(number.to() + 1, "odd")) {
            return number.bounded(Comparator.ABOUT, number.to() + 2);
        }
        return AFTER.startingAt(forms, number.to())
                .filter(match -> forms.is(number.to(), "or", "plus"))
                .filter(match -> forms.noun(match.to()) || forms.tag(match.to()).startsWith("JJ"))
                .map(match -> number.bounded(match.value(), match.to()))
                .orElse(number);
    }

    private static Optional<Bound> before(Forms forms, int from, int after, Units.Unit unit) {
        int to = forms.is(from - 1, "the", "a", "an", "just", "only", "even", "another", "those") ? from - 1 : from;
        return BEFORE.endingAt(forms, to)
                .or(() -> BEFORE.endingAt(forms, from))
                .filter(match -> !forms.relation(match.from()).equals("prt"))
                .filter(match -> !lasting(forms, match.from(), unit)
                        && !local(forms, match.from(), to < from)
                        && !about(forms, match.from(), after))
                .map(match -> new Bound(match.value(), match.from()));
    }

    /** "over eight years" is a duration, "for over eight years" a bound. */
    private static boolean lasting(Forms forms, int at, Units.Unit unit) {
        return forms.is(at, "over", "around", "about")
                && unit != null
                && unit.duration()
                && forms.is(at, "over")
                && !Nouns.EXCEEDING.has(forms.lower(at - 1));
    }

    /** "held over $2m haul": what it is about, of which the sum says how much. */
    private static boolean about(Forms forms, int at, int after) {
        return forms.is(at, "over")
                && forms.hasTag(at - 1, "VBN", "VBD")
                && forms.lower(at + 1).startsWith("$")
                && forms.tag(after).equals("NN");
    }

    /** "around the 40 sites", "some of the", "above the 40 tents" speak of places; a comparator's article is rarer. */
    private static boolean local(Forms forms, int at, boolean determined) {
        return determined && Nouns.LOCATING.has(forms.lower(at));
    }

    private static Optional<Comparator> after(Forms forms, int at) {
        return AFTER.startingAt(forms, at)
                .filter(match -> !number(forms, match.to()))
                .filter(match -> !forms.is(at, "plus", "maximum") || !forms.noun(match.to()))
                .map(Phrases.Match::value);
    }

    /** "about 200 kilometres of the region at most": further on, before the clause ends. */
    private static Optional<Comparator> later(Forms forms, int at) {
        boolean inside = false;
        for (int i = at; i < forms.size() && i < at + REACH; i++) {
            inside = forms.is(i, "(", "-lrb-") || inside && !forms.is(i, ")", "-rrb-");
            if (!inside && forms.is(i, "at") && forms.is(i + 1, "most", "least")) {
                return after(forms, i);
            } else if (!inside && (forms.verb(i) || forms.is(i, ",", ";", ".", "and"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean number(Forms forms, int at) {
        return forms.tag(at).equals("CD") || forms.is(at, "$", "a", "one");
    }
}
