package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.util.stream.IntStream;

/** Numbers that belong to a phrase: of indexes of shares, and of wordings that are always the same. */
final class SetPhrases {
    private SetPhrases() {}

    /** "the S&P 500 energy index", "the Nikkei 225": how many shares an index is of. */
    static boolean isIndex(Forms forms, Numeral number) {
        boolean gauge = forms.tag(number.from() - 1).startsWith("NNP")
                && (Nouns.GAUGE.has(forms.lower(number.to())) || Nouns.GAUGE.has(forms.lower(number.to() + 1)));
        return (gauge || Nouns.INDEX.has(forms.lower(number.from() - 1)))
                && forms.capital(number.from() - 1)
                && !number.share()
                && forms.digits(number.from(), 2, 4)
                && !forms.lemma(number.to()).equals("point");
    }

    /** "top 10", "the first 100 days", "Big Four", "50-50". */
    static boolean is(Forms forms, Numeral number) {
        boolean name = forms.tag(number.from()).startsWith("NNP")
                && !Character.isDigit(forms.form(number.from()).charAt(0));
        boolean first = IntStream.range(0, number.from()).allMatch(i -> forms.is(i, "\"", "“", "'", "‘"));
        boolean ranked = forms.is(number.from() - 1, "first") && NumeralContexts.small(number, 365);
        return ranked
                || forms.is(number.from() - 1, "top", "under-", "g") && !forms.verb(number.from() - 1)
                || name && !first && forms.capital(number.from());
    }
}
