package dev.crosswire.extract.claim;

import dev.crosswire.contract.Place;
import dev.crosswire.contract.TimeSpan;
import java.util.ArrayList;
import java.util.List;

/** What an article's sentences say of where and when it plays, besides its claims: gathered sentence by sentence. */
final class Told {
    /** How many sentences tell in short what the article is about: what they name counts twice. */
    private static final int LEDE = 2;

    private final List<Place> places = new ArrayList<>();
    private final List<TimeSpan> times = new ArrayList<>();

    /** Adds a sentence, the next in text order. */
    void add(int sentence, Slots slots) {
        for (int i = 0; i < (sentence < LEDE ? 2 : 1); i++) {
            places.addAll(slots.located());
            places.addAll(slots.struck());
        }
        times.addAll(slots.struckAt());
    }

    /** The places where something is said to be, once a mention, and again where a blow is said to have struck them. */
    List<Place> places() {
        return List.copyOf(places);
    }

    /** The times of the blows that nouns name, in text order. */
    List<TimeSpan> times() {
        return List.copyOf(times);
    }
}
