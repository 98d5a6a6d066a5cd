package dev.crosswire.extract.claim;

import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.quantity.FoundQuantity;
import java.util.List;

/** Wholes of which a part is counted ("two of the five seats"). */
final class Wholes {
    private final Forms forms;
    private final List<Event> events;

    Wholes(Forms forms, List<Event> events) {
        this.forms = forms;
        this.events = events;
    }

    /** "two of the five seats", "two of five seats", "two of the town's five seats", "six of their last eight games", "of the five seats, two": the whole of which a part is counted, which nothing befell. */
    boolean has(FoundQuantity number) {
        if (events.stream().anyMatch(event -> event.nominal() && event.head() == number.head())) {
            return false;
        }
        int last = number.from() - 1;
        while (NumberWords.STRETCH.has(forms.lower(last)) && last > 1) {
            last--;
        }
        int the = forms.is(last, "of") && forms.is(last - 1, "total") ? last - 3 : last;
        int part = forms.is(the - 1, "out") ? the - 2 : the - 1;
        if (forms.is(the, "of") && part >= 0 && forms.tag(part).equals("CD") && !isNamedOne(part)) {
            return true;
        }
        boolean known = the == 1 && forms.is(0, "of") && NumberWords.KNOWN.has(forms.lower(the));
        if (known || the >= 0 && the <= 1 && forms.is(the, "of") && forms.is(0, "of", "out")) {
            return true;
        }
        while (forms.is(number.from() - 1, "'s") && the > 1 && !forms.is(the - 1, "of") && number.from() - the < 6) {
            the--;
        }
        int counted = forms.is(the - 2, "out") ? the - 3 : the - 2;
        return counted >= 0
                && NumberWords.KNOWN.has(forms.lower(the))
                && forms.is(the - 1, "of")
                && (forms.tag(counted).equals("CD") || NumberWords.SHARE.has(forms.lower(counted)));
    }

    /** "Berg, one of 40 relatives there": somebody, beside whom the others are counted; not "one of 40 relatives was hurt". */
    private boolean isNamedOne(int part) {
        String relation = forms.relation(part);
        return forms.is(part, "one") && !relation.startsWith("nsubj") && !relation.equals("dobj");
    }

    /** "two of its five seats", "two of the five seats sold": a whole of which somebody is said to have it, or a clause tells something; not "of the five killed". */
    boolean isSpoken(FoundQuantity number) {
        int noun = number.head() >= 0 ? number.head() : number.to() - 1;
        int clause = forms.sentence().child(noun, "poss", "relcl", "acl");
        boolean harmed = clause == noun + 1 && forms.sentence().children(clause).isEmpty();
        return clause >= 0 && !harmed && !NumberWords.STRETCH.has(forms.lower(number.from() - 1));
    }
}
