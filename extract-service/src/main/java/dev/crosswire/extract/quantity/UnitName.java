package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.util.Locale;
import java.util.Set;

/** What a counted noun is called as a unit. */
final class UnitName {
    private static final Set<String> NATIONS = Set.of("GPE", "NORP", "LOC", "FAC");

    private final Forms forms;

    UnitName(Forms forms) {
        this.forms = forms;
    }

    /** The unit's name: the head in the singular, with its compounds and classifying adjectives. */
    String of(int from, int head, Counted previous) {
        if (Nouns.PERSON.has(forms.lower(head))) {
            boolean more = forms.is(head, "others", "other", "ones")
                    && !isBesideName(from - 2)
                    && previous.known()
                    && previous.measure() == null
                    && !suffers(head)
                    && !Nouns.THING.has(
                            previous.unit().substring(previous.unit().lastIndexOf(' ') + 1));
            return more ? previous.unit() : "person";
        }
        StringBuilder unit = new StringBuilder();
        int first = from;
        for (int i = from; i < head; i++) {
            first = forms.is(i, "and", "or") ? i + 1 : first;
        }
        for (int i = first; i < head; i++) {
            int end = i + 1;
            while (end + 1 < head && forms.is(end, "-")) {
                end += 2;
            }
            if (classifies(i, end)) {
                unit.append(forms.text(i, end)).append(' ');
            }
            i = end - 1;
        }
        return unit.append(singular(head)).toString();
    }

    /** "Ruto and five others": persons, as the one who is named. */
    private boolean isBesideName(int and) {
        return forms.is(and, "and") && forms.entity(and - 1).equals("PERSON");
    }

    /** "ten others were injured": whoever was counted before, these are people. */
    private boolean suffers(int head) {
        int verb = head + 1;
        while (forms.relation(verb).startsWith("aux")) {
            verb++;
        }
        return verb > head + 1 && Nouns.CASUALTY.has(forms.lower(verb));
    }

    private boolean classifies(int from, int to) {
        boolean compound = forms.noun(from) && to == from + 1 && !NATIONS.contains(forms.entity(from));
        return compound || Nouns.CLASSIFY.has(forms.text(from, to).toLowerCase(Locale.ROOT));
    }

    private String singular(int head) {
        String form = forms.form(head);
        boolean letters =
                form.length() > 1 && Character.isUpperCase(form.charAt(0)) && Character.isUpperCase(form.charAt(1));
        if (letters) {
            return form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
        }
        if (forms.tag(head).equals("NNPS") && form.endsWith("s")) {
            return form.substring(0, form.length() - 1);
        }
        return forms.tag(head).startsWith("NNP") ? form : forms.lemma(head);
    }
}
