package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Sums whose currency is told just before: "It wants $3,200. The state has offered 2,000." */
final class Sums {
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    /**
     * What a text tells of sums.
     *
     * @param money the currency of the last one, null where it told none
     * @param millions what the text counted by millions last, null where it did not
     */
    record Told(String money, String millions) {
        /** What it tells after some more quantities. */
        Told after(List<FoundQuantity> found) {
            return found.isEmpty()
                    ? this
                    : new Told(
                            last(
                                    found,
                                    counted -> Units.isMoney(counted.quantity().unit()),
                                    money),
                            last(found, Told::isMillions, millions));
        }

        /** Of the sums alone, and not of what each was for. */
        Told alone() {
            return new Told(money == null ? null : Units.alone(money), millions == null ? null : Units.alone(millions));
        }

        private static boolean isMillions(FoundQuantity counted) {
            BigDecimal value = counted.quantity().value();
            return value != null && value.compareTo(MILLION) >= 0;
        }

        private static String last(List<FoundQuantity> found, Predicate<FoundQuantity> kind, String before) {
            return found.stream()
                    .filter(kind)
                    .map(counted -> counted.quantity().unit())
                    .reduce(before, (first, second) -> second);
        }
    }

    private final Forms forms;

    Sums(Forms forms) {
        this.forms = forms;
    }

    /** The currency of a bare number that is paid, or of millions where the text counted that by millions last. */
    Optional<Counted> of(Numeral number, Told told) {
        boolean bare = number.exact()
                && !number.share()
                && !forms.noun(number.to())
                && !forms.tag(number.to()).startsWith("JJ");
        String unit = !bare ? null : isMillions(number) ? told.millions() : isPrice(number) ? told.money() : null;
        return Optional.ofNullable(unit).map(name -> counted(name, number));
    }

    private static Counted counted(String name, Numeral number) {
        return Units.named(name)
                .map(unit -> new Counted(name, unit, -1, number.to(), false))
                .orElse(new Counted(name, null, -1, number.to(), false));
    }

    /** "a further 650 million", and not "half a million". */
    private boolean isMillions(Numeral number) {
        return Character.isDigit(forms.form(number.from()).charAt(0))
                && forms.is(number.to() - 1, "million", "billion", "trillion");
    }

    /** "has offered 2,000", "sells for 8,500". */
    private boolean isPrice(Numeral number) {
        int before = number.from() - 1;
        boolean paid = forms.verb(before) && Nouns.PAYING.has(forms.lemma(before));
        int verb = forms.is(before, "for", "at") && forms.has(before)
                ? forms.sentence().word(before).head()
                : -1;
        return paid || verb >= 0 && forms.verb(verb) && Nouns.TRADING.has(forms.lemma(verb));
    }
}
