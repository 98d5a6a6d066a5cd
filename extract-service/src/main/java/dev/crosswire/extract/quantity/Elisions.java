package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what a number counts whose noun is left out: by what its sentence counted before, or by its verb. */
final class Elisions {
    /** A number with decimals. */
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");

    private final Forms forms;
    private final ElidedMeasures measures;
    private final ElidedSubjects subjects;
    private final ExchangeRates rates;
    private final Tolls tolls;
    private final BroughtTo brought;

    Elisions(Forms forms) {
        this.forms = forms;
        this.measures = new ElidedMeasures(forms);
        this.subjects = new ElidedSubjects(forms);
        this.rates = new ExchangeRates(forms);
        this.tolls = new Tolls(forms);
        this.brought = new BroughtTo(forms);
    }

    /**
     * What the number counts.
     *
     * @param previous what the sentence counted or measured last
     * @param things what it counted last that is no measure
     */
    Counted of(Numeral number, Counted previous, Counted things, List<FoundQuantity> found) {
        return Stream.<Supplier<Counted>>of(
                        () -> number.share() ? named("share", number) : nothing(number),
                        () -> subjects.antecedent(number),
                        () -> measures.is(number, previous, found) ? again(previous, number) : nothing(number),
                        () -> Ages.isTold(forms, number) ? named("year", number) : nothing(number),
                        () -> told(number, things),
                        () -> rates.of(number, previous).orElse(nothing(number)),
                        () -> measures.isBeside(number, previous) ? again(previous, number) : nothing(number),
                        () -> points(number) ? named("point", number) : nothing(number),
                        () -> ofThings(number, previous, things, found),
                        () -> subjects.isBare(number) ? named("person", number) : nothing(number))
                .map(Supplier::get)
                .filter(Counted::known)
                .findFirst()
                .orElseGet(() -> tolls.tally(number));
    }

    /** What the clause says that there are so many of. */
    private Counted told(Numeral number, Counted things) {
        return Stream.<Supplier<Counted>>of(
                        () -> tolls.numbering(number),
                        () -> brought.of(number),
                        () -> tolls.is(number) ? named("person", number) : nothing(number),
                        () -> forms.is(number.from() - 1, "against") && things.head() >= 0
                                ? named(things.unit(), number)
                                : nothing(number),
                        () -> subjects.tallied(number),
                        () -> subjects.equated(number),
                        () -> subjects.changed(number))
                .map(Supplier::get)
                .filter(Counted::known)
                .findFirst()
                .orElse(nothing(number));
    }

    /** The things counted last, where nothing but time was measured since. */
    private Counted ofThings(Numeral number, Counted previous, Counted things, List<FoundQuantity> found) {
        boolean measured = previous.measure() != null && !previous.measure().duration();
        return things.known() && !measured && !things.unit().equals("time") && stands(number)
                ? new Counted(things.unit(), null, -1, number.to(), part(number, found))
                : nothing(number);
    }

    private static Counted nothing(Numeral number) {
        return Counted.nothing(number.to());
    }

    private static Counted named(String unit, Numeral number) {
        return new Counted(unit, null, -1, number.to(), false);
    }

    private static Counted again(Counted previous, Numeral number) {
        return new Counted(previous.unit(), previous.measure(), -1, number.to(), false);
    }

    /** "won with 451.4": a bare number with decimals counts no whole things. */
    private boolean points(Numeral number) {
        return number.exact()
                && number.scale().compareTo(BigDecimal.ONE) == 0
                && DECIMAL.matcher(forms.form(number.from())).matches()
                && number.to() == number.from() + 1;
    }

    /** Whether the number stands as a noun phrase of its own. */
    private boolean stands(Numeral number) {
        return forms.tag(number.from()).equals("CD")
                || forms.noun(number.from())
                || !number.exact()
                || forms.is(number.from(), "one", "a", "an");
    }

    /** A smaller number after "with" or a comma, not the object of a verb of its own. */
    private boolean part(Numeral number, List<FoundQuantity> found) {
        if (found.isEmpty() || found.get(found.size() - 1).quantity().value() == null) {
            return false;
        }
        boolean less =
                number.upper().compareTo(found.get(found.size() - 1).quantity().value()) < 0;
        boolean beside = forms.is(number.from() - 2, "compared");
        return less && !beside && forms.is(number.from() - 1, "with", ",", "including", "(", "–", "-", "--");
    }
}
