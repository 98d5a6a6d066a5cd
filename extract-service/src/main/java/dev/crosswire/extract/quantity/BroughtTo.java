package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;

/** Bare numbers behind "to" that what a verb has for object comes to: "cut the number of flights to 20". */
final class BroughtTo {
    /** How many words "the number of" may stand before "to". */
    private static final int FAR = 7;

    private final Forms forms;
    private final CountedNoun nouns;

    BroughtTo(Forms forms) {
        this.forms = forms;
        this.nouns = new CountedNoun(forms);
    }

    /** What is now so many; nothing where no verb brings anything to it. */
    Counted of(Numeral number) {
        int to = number.from() - 1;
        if (!forms.is(to, "to") || forms.noun(number.to())) {
            return Counted.nothing(number.to());
        }
        Counted numbered = numbered(to);
        if (numbered.known()) {
            return new Counted(numbered.unit(), null, -1, number.to(), false);
        }
        int verb = forms.sentence().word(to).head();
        boolean brings = verb >= 0 && (Nouns.BRINGING.has(forms.lemma(verb)) || Ranges.isChange(forms.lemma(verb)));
        int object = brings ? counted(forms.sentence().child(verb, "dobj")) : -1;
        return object >= 0 && forms.tag(object).equals("NNS") && !Nouns.VALUED.has(forms.lemma(object))
                ? new Counted(nouns.unit(object, object, Counted.nothing(object)), null, -1, number.to(), false)
                : Counted.nothing(number.to());
    }

    /** "the number of flights to 20". */
    private Counted numbered(int to) {
        for (int i = to - 2; i > to - FAR; i--) {
            if (forms.is(i, "number") && forms.is(i + 1, "of")) {
                Counted noun = nouns.from(i + 2, Counted.nothing(i));
                return noun.known() && noun.to() == to ? noun : Counted.nothing(to);
            }
        }
        return Counted.nothing(to);
    }

    /** What a noun counts: itself, or of "the number of arrests" the arrests. */
    int counted(int noun) {
        int of = noun >= 0 && forms.is(noun, "number") ? forms.sentence().child(noun, "prep") : -1;
        int things = of >= 0 && forms.is(of, "of") ? forms.sentence().child(of, "pobj") : -1;
        return things >= 0 ? things : noun;
    }
}
