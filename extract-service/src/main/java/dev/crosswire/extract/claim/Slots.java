package dev.crosswire.extract.claim;

import dev.crosswire.contract.Place;
import dev.crosswire.contract.TimeSpan;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.place.FoundPlace;
import dev.crosswire.extract.place.PlaceFinder;
import dev.crosswire.extract.time.FoundTime;
import dev.crosswire.extract.time.TimeFinder;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** The places and times of one sentence, and which of them belong to an event. */
final class Slots {
    /** How many days before its publication an article's news may lie. */
    private static final int BACKGROUND = 60;

    private final Where where;
    private final When when;
    private final Course course;
    private final List<Place> offices;
    private final boolean again;
    private final boolean background;

    Slots(Sentence sentence, int index, PlaceFinder places, LocalDate published, IntPredicate cue) {
        List<FoundPlace> found = places.in(index);
        List<FoundTime> times = TimeFinder.find(sentence, published);
        Surroundings surroundings = new Surroundings(sentence, found);
        this.where = new Where(sentence, found);
        this.when = new When(sentence, times, published, cue);
        this.course = new Course(sentence, times.isEmpty());
        this.offices = surroundings.offices();
        this.again = surroundings.again();
        this.background = !times.isEmpty() && times.stream().allMatch(time -> isLongAgo(time.time(), published));
    }

    /** Whether a time ended weeks before the day of publication. */
    private static boolean isLongAgo(TimeSpan time, LocalDate published) {
        return time.end() != null
                && published != null
                && !TimeSpan.ordered(published.minusDays(BACKGROUND).toString(), time.end());
    }

    /** Whether the sentence tells only of what was long before. */
    boolean isBackground() {
        return background;
    }

    /** Where each of an event's counts happens, as its words say: the most specific places. */
    List<List<Place>> places(Event event, List<Counted> counts) {
        return where.of(event, counts);
    }

    /** The places where the sentence says that something is, once a mention. */
    List<Place> located() {
        return where.located();
    }

    /** The places of the blows that the sentence names by nouns. */
    List<Place> struck() {
        return where.struck();
    }

    /** Whether some words name a place where something is. */
    boolean named(BitSet words) {
        return where.named(words);
    }

    /** When what a count of an event tells happens, as its sentence says; null where it does not. */
    TimeSpan time(Event event, Counted count) {
        return when.of(event, count);
    }

    /** How the words of an event's count set it in the time and place of the article. */
    Setting setting(Event event, Counted count) {
        return new Setting(
                when.isApart(event) || when.isBaseline(count),
                course.isPast(event),
                course.isPerfect(event),
                course.isEarlier(event),
                course.isMain(event),
                course.isNear(event),
                course.isNext(event),
                again,
                offices,
                when.told());
    }

    /** The times of the blows that the sentence names by nouns. */
    List<TimeSpan> struckAt() {
        return when.ofBlows();
    }
}
