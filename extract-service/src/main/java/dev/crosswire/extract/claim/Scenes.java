package dev.crosswire.extract.claim;

import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import dev.crosswire.extract.event.EventNouns;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Carries places over within one event: a strike's victims and damage are where the strike was, and fighting goes on where
 * it was last told of. A claim without a place of its own takes that of its nearest kin in the sentence or paragraph, or of
 * whose business it is; else, of a blow, the place of the blow that the article is about, if there is one; of a front, the
 * last one told.
 */
final class Scenes {
    /** What strikes a place and those who are there. */
    static final Set<EventType> BLOWS =
            EnumSet.of(EventType.ATTACK, EventType.DAMAGE, EventType.DEATH, EventType.INJURY, EventType.DISASTER);

    /** What a blow does. */
    private static final Set<EventType> TOLLS = EnumSet.of(EventType.DAMAGE, EventType.DEATH, EventType.INJURY);

    /** What follows at the scene, and may still be to come. */
    private static final Set<EventType> AFTER = EnumSet.of(EventType.RESPOND, EventType.OPERATE);

    private static final Set<EventType> TENDED = EnumSet.of(EventType.DEATH, EventType.INJURY, EventType.RESPOND);
    private static final Set<EventType> STATES = EnumSet.of(EventType.EVALUATE, EventType.OTHER);

    private final Vicinity vicinity;
    private final Accounts accounts;
    private final Episode episode;
    private final Staging staging;

    private Scenes(List<Placed> claims, Episode episode) {
        this.vicinity = new Vicinity(claims);
        this.accounts = new Accounts(claims);
        this.episode = episode;
        this.staging = new Staging(episode.isState());
    }

    /** Whether a noun names a blow by itself. */
    static boolean isBlow(String noun) {
        return EventNouns.typeOf(noun).filter(BLOWS::contains).isPresent();
    }

    /** The claims with the places that they take over; their times must have been carried over before. */
    static List<Placed> carried(List<Placed> claims, Episode episode) {
        Scenes scenes = new Scenes(claims, episode);
        List<Placed> carried = new ArrayList<>();
        for (Placed placed : claims) {
            boolean may = !placed.isAhead() || AFTER.contains(placed.claim().type());
            List<Place> places = placed.claim().place().isEmpty() && may ? scenes.places(placed) : List.of();
            carried.add(places.isEmpty() ? placed : placed.at(places));
        }
        return carried;
    }

    private List<Place> places(Placed placed) {
        EventType type = placed.claim().type();
        boolean office = BLOWS.contains(type) || type == EventType.INTERCEPT;
        return some(BLOWS.contains(type), () -> vicinity.beside(placed))
                .or(() -> some(office && episode.isOfTheNews(placed.claim()), () -> accounts.jurisdiction(placed)))
                .or(() -> some(TENDED.contains(type), () -> vicinity.tended(placed)))
                .or(() -> some(isAgain(placed), () -> vicinity.again(placed)))
                .or(() -> some(isOfFront(placed), () -> vicinity.front(placed)))
                .or(() -> some(staging.holds(placed), () -> episode.stage(placed.claim())))
                .or(() -> some(TOLLS.contains(type), () -> episode.country(placed.claim())))
                .orElse(List.of());
    }

    private static Optional<List<Place>> some(boolean may, Supplier<List<Place>> places) {
        return Optional.of(may ? places.get() : List.<Place>of()).filter(found -> !found.isEmpty());
    }

    /** Whether a claim tells of what a blow told before did, or of those who came for it. */
    private static boolean isAgain(Placed placed) {
        EventType type = placed.claim().type();
        return placed.setting().again() && (TOLLS.contains(type) || type == EventType.RESPOND);
    }

    private boolean isOfFront(Placed placed) {
        EventType type = placed.claim().type();
        boolean account = BLOWS.contains(type) || STATES.contains(type);
        return Accounts.FRONTS.contains(type) || account && accounts.isOfFront(placed);
    }
}
