package dev.crosswire.extract.claim;

import dev.crosswire.contract.Place;
import dev.crosswire.contract.TimeSpan;
import java.util.ArrayList;
import java.util.List;

/** What an article's sentences say of where and when it plays, besides its claims: gathered sentence by sentence. */
final class Told {
    /** How many sentences tell in short what the article is about. */
    private static final int LEDE = 2;

    private final List<Place> places = new ArrayList<>();
    private final List<Place> lede = new ArrayList<>();
    private final List<TimeSpan> times = new ArrayList<>();

    /** Adds a sentence, the next in text order. */
    void add(int sentence, Slots slots) {
        if (!slots.isBackground()) {
            List<Place> struck = slots.struck();
            places.addAll(slots.located());
            places.addAll(struck);
            places.addAll(struck);
        }
        if (sentence < LEDE) {
            lede.addAll(slots.located());
        }
        times.addAll(slots.struckAt());
    }

    /** The places where something is said to be, once a mention, and twice again where a blow is said to have struck them. */
    List<Place> places() {
        return List.copyOf(places);
    }

    /** The places where something is said to be in the article's first sentences, once a mention. */
    List<Place> lede() {
        return List.copyOf(lede);
    }

    /** The times of the blows that nouns name, in text order. */
    List<TimeSpan> times() {
        return List.copyOf(times);
    }
}
