package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.TimeSpan;
import dev.crosswire.extract.event.EventNouns;
import dev.crosswire.extract.names.Countries;
import dev.crosswire.extract.names.Offices;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What took part in the episode, and what else is told of it: the states and deeds of a ship that sank or of a truck that was
 * driven into a crowd are of the day; those of the truck, the scene, and what people there are told to do, are at the place.
 */
final class Participants {
    private static final Set<EventType> DEEDS = EnumSet.of(EventType.OTHER, EventType.RESPOND, EventType.OPERATE);
    private static final Set<EventType> STATES = EnumSet.of(EventType.EVALUATE, EventType.OTHER);
    private static final Set<EventType> TELLING = EnumSet.of(EventType.DEMAND, EventType.ORDER);

    private final Episode episode;
    private final Collection<String> people;

    /** The things that were struck, or that struck. */
    private final Set<String> things = new HashSet<>();

    /** What kinds of vehicles attacks were made with. */
    private final Set<String> means = new HashSet<>();

    private Participants(List<Placed> claims, Episode episode, Collection<String> people) {
        this.episode = episode;
        this.people = people;
        claims.stream().filter(this::isOfEpisode).map(Placed::claim).forEach(this::add);
    }

    private boolean isOfEpisode(Placed placed) {
        Claim claim = placed.claim();
        return Scenes.BLOWS.contains(claim.type()) && !placed.isAhead() && episode.isOfTheDay(claim);
    }

    private void add(Claim claim) {
        names(claim).filter(name -> !isSomebody(name)).forEach(things::add);
        if (claim.type() == EventType.ATTACK) {
            names(claim).map(Participants::noun).filter(EventNouns::isVehicle).forEach(means::add);
        }
    }

    private static Stream<String> names(Claim claim) {
        return Stream.concat(claim.agent().stream(), claim.target().stream()).map(Entity::name);
    }

    private boolean isSomebody(String name) {
        return people.contains(name)
                || Hint.ANYBODY.has(name)
                || Offices.isHolder(noun(name))
                || Countries.named(name).isPresent();
    }

    private static String noun(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The claims with the places and times that they take over from the episode.
     *
     * @param people the people that the article names
     */
    static List<Placed> carried(List<Placed> claims, Episode episode, Collection<String> people) {
        Participants participants = new Participants(claims, episode, people);
        List<Placed> carried = new ArrayList<>();
        for (Placed placed : claims) {
            carried.add(participants.carried(placed));
        }
        return carried;
    }

    private Placed carried(Placed placed) {
        Claim claim = placed.claim();
        if (Scenes.BLOWS.contains(claim.type())
                || placed.isAhead()
                || placed.setting().apart()) {
            return placed;
        }
        boolean there = isThere(placed);
        TimeSpan day = claim.time() == null && (there || isOfThings(placed)) ? episode.day() : null;
        List<Place> stage = claim.place().isEmpty() && (there || isTold(claim)) && episode.isOfTheDay(claim)
                ? episode.stage(claim)
                : List.of();
        Placed dated = day == null ? placed : placed.with(new TimeSpan(day.start(), day.end(), null));
        return stage.isEmpty() ? dated : dated.at(stage);
    }

    /** Whether a claim is a deed or state of what attacked, or of the scene. */
    private boolean isThere(Placed placed) {
        Claim claim = placed.claim();
        boolean means = DEEDS.contains(claim.type())
                && placed.setting().past()
                && names(claim).map(Participants::noun).anyMatch(this.means::contains);
        boolean scene =
                STATES.contains(claim.type()) && names(claim).anyMatch(name -> Hint.SCENE.has(noun(bare(name))));
        return means || scene;
    }

    private boolean isOfThings(Placed placed) {
        Claim claim = placed.claim();
        return DEEDS.contains(claim.type())
                && placed.setting().past()
                && names(claim).anyMatch(things::contains);
    }

    private static boolean isTold(Claim claim) {
        return TELLING.contains(claim.type())
                && claim.target().stream().anyMatch(target -> Hint.PUBLIC.has(noun(bare(target.name()))));
    }

    /** "residents of the city" without what follows the noun. */
    private static String bare(String name) {
        int of = name.indexOf(" of ");
        return of < 0 ? name : name.substring(0, of);
    }
}
