package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.util.Optional;

/** Bare numbers of the dead and hurt: people, or who was counted before. */
final class Casualties {
    private final Forms forms;

    Casualties(Forms forms) {
        this.forms = forms;
    }

    /** "14 wounded", "Four dead", "killing dozens", "injured 14": persons, by what befell them. */
    Optional<Counted> of(Numeral number, Counted previous) {
        int next = forms.is(number.to(), "more", "people", "others", "other") ? number.to() + 1 : number.to();
        boolean after = Nouns.CASUALTY.has(forms.lower(next)) && !forms.noun(next + 1);
        boolean bare = !forms.noun(number.to()) && !forms.tag(number.to()).startsWith("JJ");
        if (!after && !(bare && (befalls(number.from()) || dies(number.to()) || leave(number.to())))) {
            return Optional.empty();
        }
        boolean others = previous.known()
                && !tolls(number.from())
                && previous.measure() == null
                && !(after && isHarmed(next) && !isAlso(number.from()))
                && !(isCarried(previous) && Nouns.LIVESTOCK.has(previous.unit()))
                && !previous.unit().startsWith("share")
                && !Nouns.THING.has(previous.unit().substring(previous.unit().lastIndexOf(' ') + 1));
        return Optional.of(new Counted(others ? previous.unit() : "person", null, -1, number.to(), false));
    }

    /** "Raiders took 80 sheep. The unrest has killed hundreds.": counted in a sentence before. */
    private static boolean isCarried(Counted previous) {
        return previous.head() < 0 && previous.to() == 0;
    }

    /** "26 seriously injured", "10 wounded": a phrase of its own, which leaves no noun out; "one seriously" does. */
    private boolean isHarmed(int at) {
        int word = forms.tag(at).equals("RB") ? at + 1 : at;
        return Nouns.CASUALTY.has(forms.lower(word)) && !forms.tag(word).equals("RB");
    }

    /** "Twenty died": what only befalls persons and animals. */
    private boolean dies(int verb) {
        return forms.verb(verb) && forms.is(verb, "died", "drowned", "perished");
    }

    /** "drove thousands from their homes". */
    private boolean leave(int from) {
        return forms.is(from, "from")
                && forms.is(from + 1, "their")
                && forms.is(from + 2, "homes", "houses", "villages");
    }

    /** "Two soldiers were killed and five wounded": of those whose harm is told just before. */
    private boolean isAlso(int from) {
        return forms.is(from - 1, "and", ",") && Nouns.CASUALTY.has(forms.lower(from - 2)) && forms.verb(from - 2);
    }

    /** "the death toll has reached 53": of whomever else the text counted, a toll counts the dead. */
    private boolean tolls(int from) {
        for (int i = from - 1; i >= 0 && i > from - 6; i--) {
            if (forms.is(i, "toll")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb just before the number, its comparator and adverbs passed over, befalls persons. */
    private boolean befalls(int from) {
        for (int i = from - 1; i >= 0 && i > from - 5; i--) {
            if (Nouns.BEFALL.has(forms.lemma(i)) && (forms.verb(i) || forms.noun(i))) {
                return true;
            } else if (forms.noun(i) || forms.is(i, ",", ";", ".", "and")) {
                return false;
            }
        }
        return false;
    }
}
