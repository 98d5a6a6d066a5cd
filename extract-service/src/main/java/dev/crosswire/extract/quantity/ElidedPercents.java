package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.util.List;

/** Bare numbers that are shares, since the one before is: "is down 24 percent, and silver is down 24". */
final class ElidedPercents {
    private static final BigDecimal ALL = new BigDecimal(100);

    private final Forms forms;
    private final ExchangeRates rates;

    ElidedPercents(Forms forms) {
        this.forms = forms;
        this.rates = new ExchangeRates(forms);
    }

    /** The number as a share where its percent sign is left out; else as it is. */
    Numeral of(Numeral number, List<FoundQuantity> found) {
        int last = found.size() - 1;
        while (last > 0 && found.get(last).quantity().unit().equals("point")) {
            last--;
        }
        boolean before = last >= 0 && found.get(last).quantity().unit().startsWith("share");
        if (isLevel(number, found)
                || forms.relation(number.from() - 1).equals("prt")
                || rates.against(number).isPresent()) {
            return number;
        }
        boolean part = number.upper().compareTo(ALL) <= 0;
        return before && isMoved(number) && part && !number.share()
                ? number.asShare(Numeral.PERCENT, number.to())
                : number;
    }

    /** "down 24", "from 24": by how much something moved, or from where to where. */
    private boolean isMoved(Numeral number) {
        return Gaps.is(forms, number) || Nouns.MOVED.has(forms.lower(number.from() - 1));
    }

    /** "fell 2 percent to 31": by how much, and to what. */
    private boolean isLevel(Numeral number, List<FoundQuantity> found) {
        FoundQuantity last = found.isEmpty() ? null : found.get(found.size() - 1);
        return last != null
                && last.quantity().unit().equals("share")
                && last.to() == number.from() - 1
                && forms.is(last.to(), "to")
                && (Ranges.isChange(forms.lemma(last.from() - 1)) || forms.is(last.from() - 1, "by"));
    }
}
