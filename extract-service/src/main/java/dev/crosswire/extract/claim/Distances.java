package dev.crosswire.extract.claim;

import dev.crosswire.contract.Comparator;
import dev.crosswire.contract.EventType;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.quantity.FoundQuantity;
import java.util.List;
import java.util.stream.IntStream;

/** Lengths that say where something is or how high up, or that name a race, and do not tell how far anything went. */
final class Distances {
    private final Sentence sentence;
    private final Forms forms;
    private final List<Event> events;

    Distances(Forms forms, List<Event> events) {
        this.sentence = forms.sentence();
        this.forms = forms;
        this.events = events;
    }

    /** Whether a distance says of something beside the events where that is. */
    boolean isAside(FoundQuantity number) {
        return isBearing(number) && (isSetOff(number) || isOfApposition(number));
    }

    /** "in Brno, 40 km away": in a phrase of its own. */
    private boolean isSetOff(FoundQuantity number) {
        return forms.is(number.from() - 1, ",", "(", "-lrb-", "–", "—", ";")
                || number.from() > 1 && forms.is(number.from() - 1, "them");
    }

    /** "in Ofre, a village 40 km north of Lome": of what a name's thing is said to be. */
    private boolean isOfApposition(FoundQuantity number) {
        int up = number.head();
        for (int steps = 0;
                steps < 4 && up >= 0 && !sentence.word(up).relation().equals("appos");
                steps++) {
            up = forms.verb(up) ? -1 : sentence.word(up).head();
        }
        return up >= 0 && up < number.from() && sentence.word(up).relation().equals("appos");
    }

    /** "about 40 miles south of the city": where something is, and not how far it went; kept where that is what is told. */
    private boolean isBearing(FoundQuantity number) {
        return NumberWords.LENGTH.has(number.quantity().unit())
                && NumberWords.BEARING.has(forms.lower(number.to()))
                && !isLevel(number)
                && number.quantity().comparator() != Comparator.AT_MOST
                && !isWay(number)
                && events.stream()
                        .noneMatch(event -> (event.type() == EventType.OTHER || event.type() == EventType.DISASTER)
                                && NumberWords.LIES.has(event.predicate())
                                && NumberScopes.holds(event, number));
    }

    /** "1.8 metres above the danger mark": how high something stands. */
    private boolean isLevel(FoundQuantity number) {
        return forms.is(number.to(), "above", "below", "beneath")
                && IntStream.range(number.to() + 1, number.to() + 5)
                        .anyMatch(i -> NumberWords.LEVEL.has(forms.lower(i)));
    }

    /** "pulled back 25 km from the town": how far something went. */
    private boolean isWay(FoundQuantity number) {
        return forms.is(number.to(), "from")
                && IntStream.range(Math.max(0, number.from() - 4), number.from())
                        .anyMatch(i -> NumberWords.WAY.has(forms.lemma(i)));
    }

    /** "won the 1,500 metres", "in the 100 metres hurdles": a race by its length. */
    boolean isRace(FoundQuantity number) {
        return NumberWords.LENGTH.has(number.quantity().unit())
                && forms.is(number.to() - 1, "metres", "meters")
                && forms.is(number.from() - 1, "the", "women's", "men's")
                && !NumberWords.BEARING.has(forms.lower(number.to()))
                && !forms.is(number.to(), "from", "to", "between", "of", "away");
    }

    /** "died at 7,900 metres": how high up it was. */
    boolean isAltitude(FoundQuantity number) {
        return forms.is(number.to() - 1, "metres", "meters", "feet")
                && forms.is(number.from() - 1, "at")
                && events.stream()
                        .filter(event -> NumberScopes.holds(event, number))
                        .anyMatch(event -> Asides.isHarm(event.type()));
    }
}
