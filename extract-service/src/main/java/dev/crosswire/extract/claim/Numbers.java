package dev.crosswire.extract.claim;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.quantity.FoundQuantity;
import dev.crosswire.extract.quantity.QuantityFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives a sentence's numbers to its events: to the shortest clause that holds a number; else to the event of which the
 * counted noun is a participant; else to the last event told before it.
 */
final class Numbers {
    private static final Set<String> SPANS =
            Set.of("year", "month", "week", "day", "hour", "minute", "second", "decade", "century", "quarter");

    /** Lengths that only say where something is ("40 miles south of"). */
    private static final Set<String> LENGTHS = Set.of("mile", "kilometre", "metre", "foot", "yard", "block");

    private static final Set<EventType> HARM =
            Set.of(EventType.DEATH, EventType.INJURY, EventType.DAMAGE, EventType.DISASTER, EventType.ACCUSE);

    private static final Set<String> PLACES = Set.of(
            "province",
            "state",
            "country",
            "region",
            "district",
            "city",
            "town",
            "village",
            "county",
            "location",
            "site",
            "place",
            "area",
            "scene",
            "municipality",
            "neighborhood",
            "neighbourhood",
            "island",
            "continent",
            "nation",
            "department",
            "prefecture",
            "suburb",
            "street",
            "settlement");

    private static final Set<String> DIRECTIONS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "northern",
            "southern",
            "off",
            "from",
            "away",
            "outside",
            "inland",
            "offshore",
            "inside",
            "below",
            "above",
            "beneath");

    private final Sentence sentence;
    private final List<Event> events;
    private final List<FoundQuantity> found;
    private final Set<FoundQuantity> left;

    Numbers(Sentence sentence, List<Event> events, List<FoundQuantity> found) {
        this.sentence = sentence;
        this.events = events;
        this.found = found.stream()
                .filter(number -> !isBearing(number) && !isAside(number) && !isWhole(number) && !isWhere(number))
                .toList();
        this.left = this.found.stream()
                .filter(number -> events.stream().noneMatch(event -> holds(event, number)))
                .collect(Collectors.toSet());
    }

    /** "about 40 miles south of the city": where something is, and not how far it went; kept where that is what is told. */
    private boolean isBearing(FoundQuantity number) {
        boolean length = LENGTHS.contains(number.quantity().unit());
        boolean bearing = length
                && number.to() < sentence.size()
                && DIRECTIONS.contains(sentence.word(number.to()).token().form().toLowerCase(Locale.ROOT));
        return bearing
                && events.stream()
                        .noneMatch(event -> event.type() == EventType.OTHER
                                && event.predicate().matches("be|locate|lie|sit|situate|center|centre|live|be located")
                                && holds(event, number));
    }

    /** "two of the five seats": the whole of which a part is counted, which nothing befell. */
    private boolean isWhole(FoundQuantity number) {
        int the = number.from() - 1;
        return the > 1
                && form(the).matches("the|its|their|his|her|those|these")
                && form(the - 1).equals("of")
                && (sentence.word(the - 2).tag().equals("CD")
                        || form(the - 2).matches("one|each|all|none|neither|both|half"));
    }

    /** "killed 12 people in two villages": how many places it happened in, beside what is counted. */
    private boolean isWhere(FoundQuantity number) {
        int noun = number.head();
        int preposition = noun < 0 ? -1 : sentence.word(noun).head();
        boolean within = preposition >= 0
                && sentence.word(noun).relation().equals("pobj")
                && form(preposition).matches("in|across|at|from|near|throughout|with|between|over|within");
        boolean place = within && PLACES.contains(sentence.word(noun).lemma().toLowerCase(Locale.ROOT));
        return place
                && events.stream()
                        .anyMatch(event ->
                                HARM.contains(event.type()) && event.scope().get(noun))
                && events.stream()
                        .noneMatch(event ->
                                event.targets().contains(noun) || event.agents().contains(noun));
    }

    private String form(int word) {
        return sentence.word(word).token().form().toLowerCase(Locale.ROOT);
    }

    /** Whether a number only describes another noun of the clause: "the 349-seat parliament", "a town with 3,000 people". */
    private boolean isAside(FoundQuantity number) {
        int noun = modified(number);
        boolean described = noun >= 0
                && !isTime(number)
                && (isBuilt(number) || events.stream().noneMatch(event -> concerns(event, noun, number)));
        return described || isWithin(number);
    }

    /** The first event of which the noun that a number describes is part. */
    private Event concerned(int noun, FoundQuantity number) {
        return events.stream()
                .filter(event -> concerns(event, noun, number))
                .findFirst()
                .orElse(null);
    }

    private static boolean isTime(FoundQuantity number) {
        return SPANS.contains(number.quantity().unit());
    }

    /** "a 150-seat house", "an 11-story building": how large a thing is, and no count of what happened. */
    private static boolean isBuilt(FoundQuantity number) {
        String unit = number.quantity().unit();
        return !"magnitude".equals(unit) && !unit.startsWith("share") && !QuantityFinder.measures(unit);
    }

    private static boolean concerns(Event event, int noun, FoundQuantity number) {
        return event.targets().contains(noun)
                || event.agents().contains(noun)
                || event.head() == noun
                || event.targets().contains(number.head())
                || event.nominal() && event.scope().get(noun);
    }

    /** The noun that a number joined by a hyphen, or a magnitude, stands before; -1 where there is none. */
    private int modified(FoundQuantity number) {
        boolean joined = false;
        for (int i = number.from(); i <= number.to() && i < sentence.size(); i++) {
            joined |= i > number.from()
                    && sentence.word(i).token().form().equals("-")
                    && i + 1 < sentence.size()
                    && !sentence.word(i + 1).tag().equals("CD")
                    && sentence.word(i).token().start()
                            == sentence.word(i - 1).token().end();
        }
        if (!joined && !"magnitude".equals(number.quantity().unit())) {
            return -1;
        }
        int at = number.to() - 1;
        while (sentence.word(at).head() >= 0
                && sentence.word(at)
                        .relation()
                        .matches("compound|amod|nmod|nummod|npadvmod|quantmod|punct|appos|hmod|hyph")) {
            at = sentence.word(at).head();
        }
        return sentence.word(at).tag().startsWith("NN") && at >= number.to() - 1 ? at : -1;
    }

    /** "the largest city near the fault with 200,000 people": a noun's "with" counts what is there, and not what happened. */
    private boolean isWithin(FoundQuantity number) {
        if (number.head() < 0) {
            return false;
        }
        int preposition = sentence.word(number.head()).head();
        boolean with = sentence.word(number.head()).relation().equals("pobj")
                && preposition >= 0
                && Set.of("with", "including")
                        .contains(sentence.word(preposition).token().form())
                && preposition < number.from();
        int noun = with && sentence.word(preposition).token().form().equals("with")
                ? sentence.word(preposition).head()
                : -1;
        return noun >= 0
                && sentence.word(noun).tag().startsWith("NN")
                && events.stream()
                        .noneMatch(event -> event.targets().contains(noun)
                                || event.agents().contains(noun)
                                || event.head() == noun);
    }

    /** The numbers of one event, in text order. */
    List<FoundQuantity> of(Event event) {
        List<FoundQuantity> own = new ArrayList<>();
        for (FoundQuantity number : found) {
            int noun = isTime(number) ? -1 : modified(number);
            boolean given = noun >= 0
                    ? concerns(event, noun, number) && event == concerned(noun, number)
                    : left.contains(number) ? takes(event, number) : keeps(event, number);
            if (given || isRelativeObject(event, number)) {
                own.add(number);
            }
        }
        return own;
    }

    /** Whether a number stands in an event's own words and clause, and not only in a subject that it shares. */
    private static boolean holds(Event event, FoundQuantity number) {
        int word = number.head() >= 0 ? number.head() : number.to() - 1;
        boolean within = event.from() <= number.from() && number.to() <= event.to() + 1;
        return within && (event.scope().get(word) || event.scope().get(number.to() - 1));
    }

    private boolean keeps(Event event, FoundQuantity number) {
        return holds(event, number)
                && events.stream()
                        .filter(other -> other != event && !other.nominal() && holds(other, number))
                        .noneMatch(
                                other -> length(other) < length(event) && !shares(event, other) && !isModifier(other));
    }

    private static int length(Event event) {
        return event.to() - event.from();
    }

    /** "killed and wounded dozens". */
    private static boolean shares(Event event, Event other) {
        return event.to() == other.to()
                && event.targets().equals(other.targets())
                && !event.targets().isEmpty();
    }

    /** "a US-proposed 30-day ceasefire": the number is the noun's, whatever else is done with it. */
    private boolean isModifier(Event event) {
        return sentence.word(event.head()).hasRelation("amod", "nmod", "compound");
    }

    /** "the 30-day truce that Trump has endorsed". */
    private boolean isRelativeObject(Event event, FoundQuantity number) {
        int noun = sentence.word(event.head()).head();
        return sentence.word(event.head()).relation().equals("relcl")
                && noun >= 0
                && !holds(event, number)
                && event.targets().contains(noun)
                && !event.agents().contains(noun)
                && !event.agents().isEmpty()
                && (number.head() == noun || sentence.subtree(noun).get(number.from()) && number.to() <= noun);
    }

    /** Whether an event takes a number that no clause holds. */
    private boolean takes(Event event, FoundQuantity number) {
        List<Event> participants = events.stream()
                .filter(other -> number.head() >= 0
                        && (other.targets().contains(number.head())
                                || other.agents().contains(number.head())))
                .toList();
        if (!participants.isEmpty()) {
            return event == participants.get(0);
        }
        boolean span = number.quantity().unit() != null
                && SPANS.contains(number.quantity().unit());
        return !span && event == before(number);
    }

    private Event before(FoundQuantity number) {
        return events.stream()
                .filter(event -> !event.nominal() && event.head() < number.from())
                .max(Comparator.comparingInt(Event::head))
                .orElse(null);
    }
}
