package dev.crosswire.extract.claim;

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
import java.util.Map;
import java.util.Set;

/** The places and times of one sentence, and which of them belong to an event. */
final class Slots {
    private static final Set<String> AT = Set.of(
            "in",
            "at",
            "near",
            "on",
            "over",
            "across",
            "inside",
            "outside",
            "into",
            "around",
            "throughout",
            "along",
            "to",
            "from",
            "of",
            "through",
            "toward",
            "towards",
            "off",
            "under",
            "within");

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
            if (event.scope().get(place.to() - 1) && isAt(place)) {
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
        return places.stream().anyMatch(place -> words.get(place.to() - 1) && isAt(place));
    }

    private boolean isAt(FoundPlace place) {
        int head = head(place);
        for (int steps = 0; head >= 0 && steps < 4; steps++) {
            String relation = sentence.word(head).relation();
            if (relation.equals("pobj")) {
                int preposition = sentence.word(head).head();
                return preposition >= 0
                        && AT.contains(sentence.word(preposition).token().form().toLowerCase(java.util.Locale.ROOT));
            }
            if (!relation.matches("conj|appos|compound|nmod|amod")) {
                return false;
            }
            head = sentence.word(head).head();
        }
        return false;
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
