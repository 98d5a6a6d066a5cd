package dev.crosswire.extract.claim;

import dev.crosswire.contract.Comparator;
import dev.crosswire.contract.EventType;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.event.EventNouns;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.quantity.FoundQuantity;
import dev.crosswire.extract.quantity.QuantityFinder;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Numbers of a sentence that say how something is, where it is, or of what a part is taken, and count nothing that happened. */
final class Asides {
    private static final Set<EventType> HARM =
            Set.of(EventType.DEATH, EventType.INJURY, EventType.DAMAGE, EventType.DISASTER, EventType.ACCUSE);

    /** Of these, "with" names the other side. */
    private static final Set<EventType> DEALINGS =
            EnumSet.of(EventType.MEET, EventType.AGREE, EventType.CALL, EventType.EXCHANGE);

    private final Sentence sentence;
    private final Forms forms;
    private final List<Event> events;
    private final Wholes wholes;

    Asides(Sentence sentence, List<Event> events) {
        this.sentence = sentence;
        this.forms = new Forms(sentence);
        this.events = events;
        this.wholes = new Wholes(forms, events);
    }

    /** Whether a number is of no event of its sentence. */
    boolean has(FoundQuantity number, List<FoundQuantity> all) {
        return isEmpty(number, all)
                || isBearing(number) && (isSetOff(number) || isOfApposition(number))
                || Difference.is(sentence, number)
                || isDescription(number)
                || isCompany(number)
                || wholes.has(number);
    }

    /** Whether a number tells nothing, be it of an event or by itself. */
    boolean isEmpty(FoundQuantity number, List<FoundQuantity> all) {
        return isMaturity(number)
                || isSize(number, all)
                || isSpell(number, all)
                || wholes.has(number) && !wholes.isSpoken(number)
                || isAlternative(number)
                || isRestated(number, all)
                || isEvent(number)
                || isAltitude(number)
                || isMinute(number)
                || isSites(number) && all.stream().anyMatch(other -> !isSites(other) && isBeside(number, other));
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

    private boolean isBeside(FoundQuantity number, FoundQuantity other) {
        return events.stream().anyMatch(event -> NumberScopes.holds(event, number) && NumberScopes.holds(event, other));
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

    /** "won the 1,500 metres", "in the 100 metres hurdles": a race by its length. */
    private boolean isEvent(FoundQuantity number) {
        return NumberWords.LENGTH.has(number.quantity().unit())
                && forms.is(number.to() - 1, "metres", "meters")
                && forms.is(number.from() - 1, "the", "women's", "men's")
                && !NumberWords.BEARING.has(forms.lower(number.to()))
                && !forms.is(number.to(), "from", "to", "between", "of", "away");
    }

    /** "won 21 of 27 points (78 percent)": the share that a count in front of the bracket comes to. */
    private boolean isRestated(FoundQuantity number, List<FoundQuantity> all) {
        int bracket = number.from() - 1;
        return number.quantity().unit().startsWith("share")
                && forms.is(bracket, "(", "-lrb-")
                && forms.is(number.to(), ")", "-rrb-")
                && all.stream()
                        .anyMatch(count -> !count.quantity().unit().startsWith("share")
                                && count.from() < bracket
                                && (count.head() == bracket - 1 || count.to() == bracket));
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

    /** "scored on 57 minutes": when. */
    private boolean isMinute(FoundQuantity number) {
        return number.quantity().unit().equals("minute") && forms.is(number.from() - 1, "on");
    }

    /** "died at 7,900 metres": how high up it was. */
    private boolean isAltitude(FoundQuantity number) {
        return forms.is(number.to() - 1, "metres", "meters", "feet")
                && forms.is(number.from() - 1, "at")
                && events.stream()
                        .filter(event -> NumberScopes.holds(event, number))
                        .anyMatch(event -> HARM.contains(event.type()));
    }

    /** "three trains instead of two": what is not. */
    private boolean isAlternative(FoundQuantity number) {
        int of = number.from() - 1;
        return forms.is(of, "of") && forms.is(of - 1, "instead") || forms.is(of, "than") && forms.is(of - 1, "rather");
    }

    /** "killed 12 people in two villages": how many places it happened in, beside what is counted. */
    private boolean isSites(FoundQuantity number) {
        int noun = number.head();
        boolean within = noun >= 0
                && forms.relation(noun).equals("pobj")
                && NumberWords.WITHIN.has(forms.lower(sentence.word(noun).head()));
        return within
                && NumberWords.SITE.has(forms.lemma(noun))
                && events.stream()
                        .anyMatch(event ->
                                HARM.contains(event.type()) && event.scope().get(noun))
                && events.stream().noneMatch(event -> participates(event, noun));
    }

    /** "the 349-seat parliament", "a magnitude 6 quake": a number that only describes another noun of the clause. */
    private boolean isDescription(FoundQuantity number) {
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
    private boolean isMaturity(FoundQuantity number) {
        return isJoined(number)
                && (NumberWords.TERMED.has(forms.lemma(described(number)))
                        || NumberWords.TERMED.has(forms.lower(number.to())));
    }

    /** "a 400-gram loaf will go up by 20 cents": how large a thing is whose price is told. */
    private boolean isSize(FoundQuantity number, List<FoundQuantity> all) {
        return isJoined(number)
                && described(number) >= 0
                && !NumberWords.SPAN.has(number.quantity().unit())
                && !QuantityFinder.pays(number.quantity().unit())
                && all.stream()
                        .anyMatch(other -> QuantityFinder.pays(other.quantity().unit()) && isBeside(number, other));
    }

    /** "the six-day siege killed 40 people": how long what did it went on, beside what is counted. */
    private boolean isSpell(FoundQuantity number, List<FoundQuantity> all) {
        int noun = NumberWords.SPAN.has(number.quantity().unit()) ? described(number) : -1;
        return noun >= 0
                && isJoined(number)
                && forms.relation(noun).equals("nsubj")
                && all.stream()
                        .anyMatch(
                                other -> !NumberWords.SPAN.has(other.quantity().unit()) && isBeside(number, other));
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

    /** "the largest city near the fault with 200,000 people": a noun's "with" counts what is there, and not what happened. */
    private boolean isCompany(FoundQuantity number) {
        int last = number.head() >= 0 ? number.head() : number.to() - 1;
        int with = forms.relation(last).equals("pobj") ? sentence.word(last).head() : -1;
        int noun = with >= 0 && with < number.from() && forms.form(with).equals("with")
                ? sentence.word(with).head()
                : -1;
        return forms.noun(noun)
                && !(forms.is(noun - 1, "in") && forms.is(noun + 1, "with"))
                && events.stream()
                        .noneMatch(event ->
                                DEALINGS.contains(event.type()) && event.scope().get(noun))
                && events.stream().noneMatch(event -> participates(event, noun) || event.head() == noun);
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
                || number.quantity().unit().startsWith("share") && event.scope().get(noun)
                || event.nominal() && event.scope().get(noun);
    }

    private static boolean participates(Event event, int noun) {
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
