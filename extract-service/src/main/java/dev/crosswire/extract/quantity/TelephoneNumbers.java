package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;

/** Numbers that one calls. */
final class TelephoneNumbers {
    private TelephoneNumbers() {}

    /** "101" of "call police on 101", "021 490 8530": a number to call. */
    static boolean is(Forms forms, Numeral number) {
        int from = number.from();
        int to = from + 1;
        while (digits(forms, from - 1)) {
            from--;
        }
        while (digits(forms, to)) {
            to++;
        }
        boolean called = !forms.noun(to)
                && Nouns.CALLING.has(forms.lemma(calling(forms, from)))
                && forms.digits(from, 3, Integer.MAX_VALUE);
        boolean code = digits(forms, from) && forms.form(from).startsWith("0");
        return digits(forms, from) && (called || to - from > 2 || code && to - from > 1);
    }

    private static boolean digits(Forms forms, int index) {
        return forms.form(index).chars().allMatch(Character::isDigit)
                && !forms.form(index).isEmpty();
    }

    /** The verb by which a number is called: the one it is the object of, or stands behind with "on" or "at". */
    private static int calling(Forms forms, int from) {
        int head = forms.has(from) ? forms.sentence().word(from).head() : -1;
        return forms.is(head, "on", "at") ? forms.sentence().word(head).head() : head;
    }
}
