package dev.crosswire.extract.claim;

import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.lexicon.Forms;

/** How a sentence sets its events in the course of others, without a date: told as past, as next, or as hours from a blow. */
final class Course {
    private static final int STEPS = 12;

    /** How many words after "before" or "after" a blow may be named. */
    private static final int REACH = 4;

    private final Forms forms;
    private final boolean dateless;

    /** @param dateless whether the sentence has no time of its own */
    Course(Sentence sentence, boolean dateless) {
        this.forms = Forms.of(sentence);
        this.dateless = dateless;
    }

    /** Whether an event is told in a past tense: by its verb, else by the nearest finite one above. */
    boolean isPast(Event event) {
        int at = event.head();
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            if (forms.verb(at) && isTensed(at)) {
                return isPastVerb(at);
            }
            at = forms.sentence().word(at).head();
        }
        return false;
    }

    /** Whether an event is told in the present perfect: "has died", "have been hurt". */
    boolean isPerfect(Event event) {
        return forms.tag(event.head()).equals("VBN") && hasChild(event.head(), "has", "have", "'ve");
    }

    /** Whether an event is told in the past perfect: "had died". */
    boolean isEarlier(Event event) {
        return forms.tag(event.head()).equals("VBN") && hasChild(event.head(), "had");
    }

    private boolean hasChild(int verb, String... words) {
        return forms.sentence().anyChild(verb, child -> forms.is(child, words));
    }

    /** Whether a verb tells an event that no other clause of its sentence stands above. */
    boolean isMain(Event event) {
        int head = event.head();
        int first = forms.relation(head).equals("conj")
                ? forms.sentence().word(head).head()
                : head;
        return forms.verb(head) && forms.sentence().word(first).head() < 0;
    }

    private boolean isTensed(int verb) {
        String tag = forms.tag(verb);
        boolean bare = tag.equals("VBG") || tag.equals("VB");
        return !bare
                || hasChild(verb, Hint.PAST)
                || hasChild(verb, Hint.PRESENT)
                || forms.sentence().child(verb, "aux") >= 0;
    }

    private boolean isPastVerb(int verb) {
        boolean participle = forms.tag(verb).equals("VBN") && !hasChild(verb, Hint.PRESENT);
        return forms.tag(verb).equals("VBD") || hasChild(verb, Hint.PAST) || participle;
    }

    private boolean hasChild(int verb, Hint kind) {
        return forms.sentence().anyChild(verb, child -> kind.has(forms.lower(child)));
    }

    /** Whether an event is told as what came next: "officers then entered". */
    boolean isNext(Event event) {
        return forms.sentence().anyChild(event.head(), child -> Hint.NEXT.has(forms.lower(child)));
    }

    /** Whether an event is said to lie within hours of a blow ("an hour before the attack"), or "at the time". */
    boolean isNear(Event event) {
        for (int i = event.from(); i < event.to(); i++) {
            if (isWithinHours(i) || dateless && isAtTheTime(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithinHours(int at) {
        boolean close = Hint.CLOSE.has(forms.lower(at)) && forms.is(at + 1, "before", "after");
        return close && (namesBlow(at + 2, REACH) || !forms.has(at + 2) || forms.is(at + 2, "with", ",", "."));
    }

    private boolean isAtTheTime(int at) {
        boolean moment = forms.is(at, "at") && forms.is(at + 1, "the", "that") && Hint.MOMENT.has(forms.lower(at + 2));
        return moment && (!forms.is(at + 3, "of") || namesBlow(at + 4, 2));
    }

    private boolean namesBlow(int from, int reach) {
        for (int i = from; i < from + reach; i++) {
            if (Scenes.isBlow(forms.lemma(i)) || Hint.AGAIN.has(forms.lemma(i))) {
                return true;
            }
        }
        return false;
    }
}
