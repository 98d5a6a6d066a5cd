package dev.crosswire.extract.claim;

import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.event.EventNouns;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.quantity.FoundQuantity;
import dev.crosswire.extract.quantity.QuantityFinder;
import java.util.List;

/** Numbers that describe another noun of the clause: "a ten-seat bus", "a magnitude 6 quake", "the six-day siege". */
final class Descriptions {
    private final Sentence sentence;
    private final Forms forms;
    private final List<Event> events;

    Descriptions(Forms forms, List<Event> events) {
        this.sentence = forms.sentence();
        this.forms = forms;
        this.events = events;
    }

    /** "the 349-seat parliament", "a magnitude 6 quake": a number that only describes another noun of the clause. */
    boolean isDescription(FoundQuantity number) {
        int noun = described(number);
        boolean span = NumberWords.SPAN.has(number.quantity().unit());
        return noun >= 0
                && (!span && isBuilt(number) && !NumberWords.MARGIN.has(forms.lemma(noun)) && !isMade(noun)
                        || !span && isSized(number, noun)
                        || (!span || isMeanwhile(noun))
                                && events.stream().noneMatch(event -> concerns(event, noun, number)));
    }

    /** "in the three-year dispute": what only goes on meanwhile. */
    private boolean isMeanwhile(int noun) {
        int preposition = sentence.word(noun).head();
        return sentence.word(noun).relation().equals("pobj") && NumberWords.MEANWHILE.has(forms.lower(preposition));
    }

    /** "the yield on ten-year bonds", "a six-month low": the term by which a thing is named. */
    boolean isMaturity(FoundQuantity number) {
        return isJoined(number)
                && (NumberWords.TERMED.has(forms.lemma(described(number)))
                        || NumberWords.TERMED.has(forms.lower(number.to())));
    }

    /** "a 400-gram loaf will go up by 20 cents": how large a thing is whose price is told. */
    boolean isSize(FoundQuantity number, List<FoundQuantity> all) {
        return isJoined(number)
                && described(number) >= 0
                && !NumberWords.SPAN.has(number.quantity().unit())
                && !QuantityFinder.pays(number.quantity().unit())
                && all.stream()
                        .anyMatch(other -> QuantityFinder.pays(other.quantity().unit()) && isBeside(number, other));
    }

    /** "the six-day siege killed 40 people": how long what did it went on, beside what is counted. */
    boolean isSpell(FoundQuantity number, List<FoundQuantity> all) {
        int noun = NumberWords.SPAN.has(number.quantity().unit()) ? described(number) : -1;
        return noun >= 0
                && isJoined(number)
                && forms.relation(noun).equals("nsubj")
                && all.stream()
                        .anyMatch(
                                other -> !NumberWords.SPAN.has(other.quantity().unit()) && isBeside(number, other));
    }

    /** Whether one event tells both numbers. */
    boolean isBeside(FoundQuantity number, FoundQuantity other) {
        return events.stream().anyMatch(event -> NumberScopes.holds(event, number) && NumberScopes.holds(event, other));
    }

    /** "a 150-seat house", "an 11-story building": how large a thing is, and no count of what happened. */
    private static boolean isBuilt(FoundQuantity number) {
        String unit = number.quantity().unit();
        return !"magnitude".equals(unit) && !unit.startsWith("share") && !QuantityFinder.measures(unit);
    }

    /** "the 24-metre Anna": how long a vehicle is, or what has a name. */
    private boolean isSized(FoundQuantity number, int noun) {
        return isJoined(number)
                && NumberWords.LENGTH.has(number.quantity().unit())
                && (forms.tag(noun).startsWith("NNP") || EventNouns.isVehicle(forms.lemma(noun)));
    }

    /** "a five-member panel was set up", "sent a 12-member team": what is made or sent, and of how many. */
    private boolean isMade(int noun) {
        return events.stream()
                .anyMatch(event -> event.targets().contains(noun) && NumberWords.MAKING.has(event.predicate()));
    }

    /** The first event of which the noun that a number describes is part; null where there is none. */
    Event concerned(int noun, FoundQuantity number) {
        return events.stream()
                .filter(event -> concerns(event, noun, number))
                .findFirst()
                .orElse(null);
    }

    private static boolean concerns(Event event, int noun, FoundQuantity number) {
        return participates(event, noun)
                || event.head() == noun
                || event.targets().contains(number.head())
                || number.quantity().unit().startsWith("share") && event.holds(noun)
                || event.nominal() && event.holds(noun);
    }

    /** Whether a noun acts in an event, or is what it is done to. */
    static boolean participates(Event event, int noun) {
        return event.targets().contains(noun) || event.agents().contains(noun);
    }

    /** The noun that a number joined by a hyphen, or a magnitude, stands before; -1 where there is none. */
    int described(FoundQuantity number) {
        if (!isJoined(number) && !"magnitude".equals(number.quantity().unit())) {
            return -1;
        }
        int last = number.to() - 1;
        int at = last;
        while (sentence.word(at).head() >= 0 && isModifier(at)) {
            at = sentence.word(at).head();
        }
        return forms.noun(at) && at >= last ? at : -1;
    }

    /** "a ten-seat bus": whether a hyphen joins a number to what it describes. */
    boolean isJoined(FoundQuantity number) {
        int first = number.quantity().unit().startsWith("share") ? number.to() : number.from() + 1;
        for (int i = first; i <= number.to() && i + 1 < sentence.size(); i++) {
            if (forms.form(i).equals("-") && forms.glued(i) && !forms.tag(i + 1).equals("CD")) {
                return true;
            }
        }
        return false;
    }

    private boolean isModifier(int word) {
        return sentence.word(word)
                .hasRelation(
                        "compound", "amod", "nmod", "nummod", "npadvmod", "quantmod", "punct", "appos", "hmod", "hyph");
    }
}
