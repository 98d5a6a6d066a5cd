package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.util.Optional;

/** What a bare number is of which a currency is quoted: "The naira traded at 1,480 to the dollar." */
final class ExchangeRates {
    private static final String PER = " per ";

    private final Forms forms;

    ExchangeRates(Forms forms) {
        this.forms = forms;
    }

    /**
     * So much of one currency, where the words tell, for one of another.
     *
     * @param previous what the sentence counted before
     */
    Optional<Counted> of(Numeral number, Counted previous) {
        return against(number)
                .flatMap(other -> quoted(number, other))
                .or(() -> again(number, previous))
                .or(() -> quoted(number));
    }

    /** The currency that one is quoted against: "25.31 against the euro", "14.22 per dollar", "1,480 to the dollar". */
    Optional<Units.Unit> against(Numeral number) {
        int money = forms.is(number.to() + 1, "the") ? number.to() + 2 : number.to() + 1;
        return forms.is(number.to(), "against", "to", "per")
                ? Units.at(forms, money).map(match -> match.value()).filter(Units.Unit::money)
                : Optional.empty();
    }

    private Optional<Counted> quoted(Numeral number, Units.Unit other) {
        for (int i = number.from() - 1; i >= 0; i--) {
            Units.Unit money =
                    Units.measure(forms.lower(i)).filter(Units.Unit::money).orElse(null);
            boolean currency =
                    money != null && forms.noun(i) && !forms.tag(i - 1).equals("CD") && !money.equals(other);
            if (currency || forms.is(i, "currency")) {
                String name = currency ? money.name() : "currency";
                boolean base = Nouns.QUOTED.has(name) && !Nouns.QUOTED.has(other.name());
                String rate = base ? other.name() + PER + name : name + PER + other.name();
                return Optional.of(new Counted(rate, other, -1, number.to(), false));
            }
        }
        return Optional.empty();
    }

    /** "touched a low of 14.22 per dollar and was quoted at 13.61": of the rate told before. */
    private Optional<Counted> again(Numeral number, Counted previous) {
        int per = previous.known() ? previous.unit().indexOf(PER) : -1;
        boolean rate = per > 0
                && previous.measure() != null
                && previous.measure().money()
                && Units.isMoney(previous.unit().substring(per + PER.length()))
                && !forms.noun(number.to());
        return rate && forms.is(number.from() - 1, "at", "to", "from", "of")
                ? Optional.of(new Counted(previous.unit(), previous.measure(), -1, number.to(), false))
                : Optional.empty();
    }

    /** "The naira traded at 1,480": what a currency is quoted at is so much of itself. */
    private Optional<Counted> quoted(Numeral number) {
        int at = forms.has(number.from()) ? forms.sentence().word(number.from()).head() : -1;
        boolean quoted = at >= 0 && forms.hasTag(at, "IN", "TO") && at == number.from() - 1;
        for (int steps = 0; quoted && steps < 6 && at >= 0 && !forms.verb(at); steps++) {
            at = forms.sentence().word(at).head();
        }
        if (!quoted || at < 0 || !forms.verb(at)) {
            return Optional.empty();
        }
        int first = forms.sentence().child(at, "nsubj") < 0
                ? forms.sentence().word(at).head()
                : at;
        int subject = first < 0 ? -1 : forms.sentence().child(first, "nsubj");
        return Units.measure(subject < 0 ? "" : forms.lower(subject))
                .filter(unit -> unit.money() && !Nouns.QUOTED.has(unit.name()))
                .map(unit -> new Counted(unit.name(), unit, -1, number.to(), false));
    }
}
