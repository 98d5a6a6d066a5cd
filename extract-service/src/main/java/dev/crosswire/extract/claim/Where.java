package dev.crosswire.extract.claim;

import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.place.FoundPlace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of a sentence's places an event happens at, by the phrases that name them. */
final class Where {
    /** Acts of speech and thought, which seldom happen anywhere: only a place that their own predicate takes counts. */
    static final Set<EventType> SAID = EnumSet.of(
            EventType.PROPOSE,
            EventType.REJECT,
            EventType.ACCUSE,
            EventType.SUPPORT,
            EventType.ORDER,
            EventType.PROMISE,
            EventType.CALL,
            EventType.EVALUATE,
            EventType.DEMAND,
            EventType.AGREE);

    /** What only its own words place, not those of what it is about ("talks on a truce in the gulf"). */
    static final Set<EventType> ABOUT = EnumSet.of(EventType.MEET, EventType.LEGAL);

    /** What is struck by these may be a country or a town by name: "Russia attacked Ukraine". */
    static final Set<EventType> STRIKES =
            EnumSet.of(EventType.ATTACK, EventType.DAMAGE, EventType.CONTROL, EventType.DISASTER);

    /** What happens at the place that stands before its noun: "the Nice attack". */
    static final Set<EventType> HAPPENINGS =
            EnumSet.of(EventType.ATTACK, EventType.DEATH, EventType.INJURY, EventType.DISASTER, EventType.VOTE);

    private final Sentence sentence;
    private final List<FoundPlace> places;
    private final PlacePhrases phrases;
    private final OwnPlaces own;
    private final PlacesAround around;
    private final PlacesShared shared;

    Where(Sentence sentence, List<FoundPlace> places) {
        this.sentence = sentence;
        this.phrases = new PlacePhrases(sentence);
        this.own = new OwnPlaces(sentence, phrases);
        this.around = new PlacesAround(sentence, phrases);
        this.shared = new PlacesShared(sentence, phrases);
        this.places = Nesting.closest(phrases, places);
    }

    /** Whether a type is of acts of speech and thought. */
    static boolean isSaid(EventType type) {
        return SAID.contains(type);
    }

    /** Where an event happens, as its words say: the most specific places. */
    List<Place> of(Event event) {
        return of(event, 0, sentence.size());
    }

    /** The same, of the words from one to before another alone. */
    private List<Place> of(Event event, int from, int to) {
        if (places.isEmpty()) {
            return List.of();
        }
        Map<String, Place> found = new LinkedHashMap<>();
        for (FoundPlace place : places) {
            boolean within = place.from() >= from && place.to() <= to;
            if (within && (isAround(event, place) || event.holds(place.to() - 1) && isNamed(event, place))) {
                found.putIfAbsent(place.place().name(), place.place());
            }
        }
        if (!found.isEmpty()) {
            return Nesting.closest(found.values());
        }
        List<Place> beside = shared(event);
        List<Place> apart = beside.isEmpty() ? away(event) : beside;
        return apart.isEmpty() && !isSaid(event.type()) ? shared.above(event, places) : apart;
    }

    /** The places of the clauses that an event's own is joined to. */
    private List<Place> shared(Event event) {
        Map<String, Place> found = new LinkedHashMap<>();
        places.stream()
                .filter(place -> shared.isFronted(event, place)
                        || shared.isJoined(event, place)
                        || around.isOfWhat(event, place))
                .forEach(place -> found.putIfAbsent(place.place().name(), place.place()));
        return Nesting.closest(found.values());
    }

    /** "struck 20 miles south of Quito": of what is named nowhere else, the place from which it is told. */
    private List<Place> away(Event event) {
        if (!STRIKES.contains(event.type())) {
            return List.of();
        }
        return places.stream()
                .filter(place -> event.holds(place.to() - 1))
                .filter(place -> phrases.away(place) >= 0)
                .map(FoundPlace::place)
                .toList();
    }

    /** Whether a place's phrase says that an event of whose words it is happens there. */
    private boolean isNamed(Event event, FoundPlace place) {
        return own.at(event, place) || own.struck(event, place);
    }

    /** Whether words outside the event's own say that it happens at a place. */
    private boolean isAround(Event event, FoundPlace place) {
        return around.ofItsCause(event, place) || around.isMutual(event, place) || around.isDescribed(event, place);
    }

    /**
     * Where each of an event's counts happens: where several have places of their own, each is there ("six died in Lima, two
     * in Cusco"), else all are where the event is.
     */
    List<List<Place>> of(Event event, List<Counted> counts) {
        if (counts.size() == 1) {
            return List.of(of(event));
        }
        List<List<Place>> own = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            int to = i + 1 < counts.size() ? counts.get(i + 1).from() : sentence.size();
            List<Place> inside = i == 0 ? tallied(counts.get(i)) : inside(counts.get(i));
            own.add(inside.isEmpty() ? of(event, i == 0 ? 0 : counts.get(i).from(), to) : inside);
        }
        boolean apart = own.stream().filter(places -> !places.isEmpty()).count() > 1;
        List<Place> all = of(event);
        return own.stream()
                .map(places -> apart && !places.isEmpty() ? places : all)
                .toList();
    }

    /** "two in Utah", "Lagos (2)": the places that a count's own words name. */
    private List<Place> inside(Counted count) {
        List<Place> tallied = tallied(count);
        return !tallied.isEmpty() || count.quantity() == null
                ? tallied
                : places.stream()
                        .filter(place -> place.from() >= count.from() && place.to() <= count.to())
                        .filter(place -> phrases.preposition(place) >= count.from()
                                && Locative.AT.has(phrases.form(phrases.preposition(place))))
                        .map(FoundPlace::place)
                        .toList();
    }

    /** "Lagos (2)": the place whose bracket closes the words that carry a count. */
    private List<Place> tallied(Counted count) {
        int open = count.to() - 3;
        boolean bracket = open > 0
                && sentence.word(open).tag().equals("-LRB-")
                && sentence.word(count.to() - 1).tag().equals("-RRB-");
        return !bracket || count.quantity() == null
                ? List.of()
                : places.stream()
                        .filter(place -> place.to() == open)
                        .map(FoundPlace::place)
                        .toList();
    }

    /** The places that the sentence names as those where something is, or was struck, once a mention: also "Port of Lima". */
    List<Place> located() {
        return places.stream()
                .filter(place ->
                        phrases.preposition(place) >= 0 || phrases.isInName(place) || around.objectOfBlow(place))
                .map(FoundPlace::place)
                .toList();
    }

    /** The places of the blows that the sentence names by nouns: "the attack in Nice", "the Nice attack". */
    List<Place> struck() {
        return places.stream().filter(around::ofBlow).map(FoundPlace::place).toList();
    }

    /** Whether some words name a place where something is. */
    boolean named(BitSet words) {
        return places.stream().anyMatch(place -> words.get(place.to() - 1) && phrases.preposition(place) >= 0);
    }
}
