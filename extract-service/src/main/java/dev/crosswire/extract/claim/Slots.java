package dev.crosswire.extract.claim;

import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.TimeSpan;
import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.place.FoundPlace;
import dev.crosswire.extract.place.PlaceFinder;
import dev.crosswire.extract.time.FoundTime;
import dev.crosswire.extract.time.TimeFinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The places and times of one sentence, and which of them belong to an event. */
final class Slots {
    /** Prepositions of where something is. */
    private static final Set<String> AT = Set.of(
            "in",
            "at",
            "near",
            "on",
            "over",
            "across",
            "inside",
            "outside",
            "around",
            "throughout",
            "along",
            "off",
            "under",
            "within",
            "including");
    /** Prepositions of where something moves, where a verb moves it. */
    private static final Set<String> TO = Set.of("to", "into", "through", "toward", "towards");
    /** Types whose objects are places where they happen. */
    private static final Set<EventType> STRIKING =
            Set.of(EventType.ATTACK, EventType.FORCES, EventType.CONTROL, EventType.DAMAGE, EventType.DISASTER);
    /** Types whose contents name places where they do not happen. */
    private static final Set<EventType> SPOKEN = Set.of(
            EventType.AGREE,
            EventType.REJECT,
            EventType.PROPOSE,
            EventType.DEMAND,
            EventType.ORDER,
            EventType.PROMISE,
            EventType.ACCUSE,
            EventType.SUPPORT,
            EventType.CALL);

    /** Nouns of which a place named after "of" is the name or the whole. */
    private static final Pattern PARTS = Pattern.compile("(villages?|cit(y|ies)|towns?|regions?|provinces?|districts?"
            + "|states?|count(y|ies)|areas?|islands?|ports?|capitals?|borders?|parts?|kilomet(er|re)s?|miles?|territory"
            + "|outskirts|cent(er|re)|suburbs?|north|south|east|west|coast|streets?|majority|most|third|fifth|half|hectares?"
            + "|neighbou?rhoods?|municipality|republic|gulf|sea|valley|river|lake)");

    private final Sentence sentence;
    private final List<FoundPlace> places;
    private final List<FoundTime> times;

    Slots(Document document, int index, LocalDate published) {
        this.sentence = document.sentences().get(index);
        this.places = PlaceFinder.find(document, index);
        this.times = TimeFinder.find(sentence, published);
    }

    /** Where an event happens: the places in its words that stand in a phrase of place, the most specific. */
    List<Place> places(Event event) {
        Map<String, Place> found = new LinkedHashMap<>();
        for (FoundPlace place : places) {
            if (event.scope().get(place.to() - 1) && isWhere(place, event)) {
                found.putIfAbsent(place.place().name(), place.place());
            }
        }
        List<Place> kept = new ArrayList<>(found.values());
        kept.removeIf(place -> found.values().stream()
                .anyMatch(other ->
                        other.within().contains(place.name()) && !other.name().equals(place.name())));
        return kept;
    }

    /** Whether some words name a place where something is. */
    boolean named(BitSet words) {
        return places.stream().anyMatch(place -> words.get(place.to() - 1) && preposition(place, AT) >= 0);
    }

    private boolean isWhere(FoundPlace place, Event event) {
        int preposition = preposition(place, AT);
        if (preposition >= 0) {
            return !SPOKEN.contains(event.type()) || sentence.word(preposition).head() == event.head();
        }
        int to = preposition(place, TO);
        if (to >= 0) {
            int mover = sentence.word(to).head();
            return !SPOKEN.contains(event.type())
                    && mover >= 0
                    && sentence.word(mover).tag().startsWith("VB");
        }
        return STRIKING.contains(event.type()) && isObject(place, event);
    }

    private boolean isObject(FoundPlace place, Event event) {
        int top = climb(place);
        String relation = sentence.word(top).relation();
        boolean passive = relation.equals("nsubjpass");
        return (relation.equals("dobj") || passive) && sentence.word(top).head() == event.head();
    }

    /** The head of the noun phrase that a place's name stands in ("the village of Kavkazskaya", "200 km of the region"). */
    private int climb(FoundPlace place) {
        int head = head(place);
        for (int steps = 0; steps < 10; steps++) {
            int next = up(head);
            if (next < 0) {
                return head;
            }
            head = next;
        }
        return head;
    }

    private int up(int word) {
        int head = sentence.word(word).head();
        String relation = sentence.word(word).relation();
        if (head < 0) {
            return -1;
        }
        if (relation.matches("conj|appos|compound|nmod|amod")) {
            return head;
        }
        boolean of =
                relation.equals("pobj") && sentence.word(head).token().form().equals("of");
        int noun = of ? sentence.word(head).head() : -1;
        boolean part = noun >= 0
                && PARTS.matcher(sentence.word(noun).token().form().toLowerCase(Locale.ROOT))
                        .matches();
        return part ? noun : -1;
    }

    /** The preposition that a place stands behind, where it is one of these; -1 otherwise. */
    private int preposition(FoundPlace place, Set<String> wanted) {
        int top = climb(place);
        int preposition = sentence.word(top).head();
        boolean object = sentence.word(top).relation().equals("pobj") && preposition >= 0;
        String form = object ? sentence.word(preposition).token().form().toLowerCase(Locale.ROOT) : "";
        return wanted.contains(form) ? preposition : -1;
    }

    private int head(FoundPlace place) {
        int head = place.to() - 1;
        while (head >= 0
                && sentence.word(head).head() >= place.from()
                && sentence.word(head).head() < place.to()) {
            head = sentence.word(head).head();
        }
        return head;
    }

    /** When an event happens: the first time in its words. */
    TimeSpan time(Event event) {
        return times.stream()
                .filter(time ->
                        event.scope().get(time.to() - 1) || event.scope().get(time.from()))
                .map(FoundTime::time)
                .findFirst()
                .orElse(null);
    }
}
