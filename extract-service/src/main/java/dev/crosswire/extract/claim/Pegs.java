package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Polarity;
import dev.crosswire.contract.TimeSpan;
import dev.crosswire.extract.time.TimeFinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Carries dates over within one event: what an article says of a strike's victims and damage happened when the strike
 * did. Claims of one family without a time of their own take that of a neighbour in their sentence, else that of the
 * news: the first day given in the article for their family. An hour without a day is an hour of the day of the news. What
 * is said to lie within hours of a blow has the day of the news.
 */
final class Pegs {
    private static final Set<EventType> BLOWS = EnumSet.of(
            EventType.ATTACK,
            EventType.INTERCEPT,
            EventType.DAMAGE,
            EventType.DEATH,
            EventType.INJURY,
            EventType.DISASTER);
    private static final List<Set<EventType>> FAMILIES = List.of(
            BLOWS,
            EnumSet.of(EventType.ECONOMY),
            EnumSet.of(EventType.CALL),
            EnumSet.of(EventType.VOTE),
            EnumSet.of(EventType.MEET));

    /** What the others of its family follow from. */
    private static final Set<EventType> ROOTS = EnumSet.of(EventType.ATTACK, EventType.DISASTER);

    /** What tells of quarters or years as often as of days: where one is told first, no day is the news. */
    private static final Set<EventType> QUARTERLY = EnumSet.of(EventType.ECONOMY);

    /** How many days before its publication an article's news may lie. */
    private static final int NEWS = 10;
    /** The same where what the news follows from is told with its day. */
    private static final int ROOT_NEWS = 60;

    /** The number of the sentence from which on a day is told far down. */
    private static final int FAR = 6;

    private final List<Placed> claims;
    private final Talks talks;
    private final LocalDate published;
    private final Map<List<Object>, TimeSpan> beside = new HashMap<>();
    private final Map<Set<EventType>, TimeSpan> news = new HashMap<>();

    private Pegs(List<Placed> claims, List<TimeSpan> struckAt, LocalDate published) {
        this.claims = claims;
        this.talks = new Talks(claims);
        this.published = published;
        for (Placed placed : claims) {
            Claim claim = placed.claim();
            if (isDated(placed)
                    && !isNow(claim.time())
                    && !isSince(claim.time())
                    && !placed.setting().apart()
                    && !family(claim).isEmpty()) {
                beside.putIfAbsent(List.of(placed.sentence(), family(claim)), claim.time());
            }
        }
        FAMILIES.forEach(family -> news(family).ifPresent(time -> news.put(family, time)));
        struckAt.stream()
                .filter(time -> isNews(time, ROOT_NEWS))
                .findFirst()
                .ifPresent(time -> news.putIfAbsent(BLOWS, time));
    }

    /**
     * The claims with the times that they take over.
     *
     * @param struckAt the times of the blows that the article names by nouns alone
     */
    static List<Placed> carried(List<Placed> claims, List<TimeSpan> struckAt, LocalDate published) {
        return new Pegs(claims, struckAt, published).run();
    }

    private static boolean isDated(Placed placed) {
        return placed.claim().time() != null && !placed.isAhead();
    }

    /** "There are now 40 cases": the day on which a state is told is not that of what led to it. */
    static boolean isNow(TimeSpan time) {
        return time.text() != null && Hint.NOW.has(time.text().toLowerCase(Locale.ROOT));
    }

    /** "have lost a third since May": what goes on until the article is no time for what is told beside it. */
    private static boolean isSince(TimeSpan time) {
        return time.text() != null && time.text().toLowerCase(Locale.ROOT).startsWith("since ");
    }

    /**
     * The first day told of a family, but for one far down where the first sentences tell another; in one sentence that of
     * what the others follow from goes before theirs.
     */
    private Optional<TimeSpan> news(Set<EventType> family) {
        Placed first = null;
        for (Placed placed : claims) {
            Claim claim = placed.claim();
            boolean told = isDated(placed)
                    && !placed.setting().apart()
                    && family.contains(claim.type())
                    && !isNow(claim.time())
                    && !TimeFinder.isHour(claim.time());
            if (told && QUARTERLY.contains(claim.type()) && !isDay(claim.time())) {
                return Optional.empty();
            } else if (!told || !isNews(claim)) {
                continue;
            }
            boolean root = first != null
                    && placed.sentence() == first.sentence()
                    && ROOTS.contains(claim.type())
                    && !ROOTS.contains(first.claim().type());
            first = first == null || root ? placed : first;
        }
        Optional<TimeSpan> lead =
                first != null && first.sentence() > FAR ? NewsDay.ofLead(claims, published) : Optional.empty();
        TimeSpan day = first == null ? null : first.claim().time();
        return lead.or(() -> Optional.ofNullable(day));
    }

    private List<Placed> run() {
        List<Placed> carried = new ArrayList<>();
        for (Placed placed : claims) {
            TimeSpan time = time(placed);
            carried.add(time == null ? placed : placed.with(time));
        }
        return carried;
    }

    private static Set<EventType> family(Claim claim) {
        return FAMILIES.stream()
                .filter(family -> family.contains(claim.type()))
                .findFirst()
                .orElse(Set.of());
    }

    /** The time that a claim takes over, null where it keeps its own or none. */
    private TimeSpan time(Placed placed) {
        Claim claim = placed.claim();
        Set<EventType> family = family(claim);
        TimeSpan day = news.get(family.isEmpty() ? BLOWS : family);
        if (claim.time() != null) {
            boolean hour = TimeFinder.isHour(claim.time()) && day != null && !placed.isAhead();
            return hour ? new TimeSpan(day.start(), day.end(), claim.time().text()) : null;
        } else if (placed.setting().apart() || placed.isAhead()) {
            return null;
        }
        Optional<TimeSpan> told = talks.time(placed);
        TimeSpan time =
                told.isPresent() ? told.get() : placed.setting().near() ? news.get(BLOWS) : news(placed, family);
        return time == null ? null : new TimeSpan(time.start(), time.end(), null);
    }

    /** The time of a claim's family: that of a neighbour in its sentence, else of the news. */
    private TimeSpan news(Placed placed, Set<EventType> family) {
        Claim claim = placed.claim();
        if (family.isEmpty()) {
            return null;
        }
        TimeSpan near = beside.get(List.of(placed.sentence(), family));
        boolean lasting = claim.type() == EventType.INJURY && (claim.predicate() + ' ').startsWith("be ")
                || (placed.setting().perfect() || isHabit(placed)) && BLOWS.contains(claim.type())
                || claim.type() == EventType.VOTE && !placed.setting().past()
                || claim.type() == EventType.MEET && !isHeld(placed);
        return near != null ? near : placed.headline() || lasting ? null : news.get(family);
    }

    /** "They met", but neither "is visiting" nor "mentioned talks on trade" nor "it took 20 rounds of talks". */
    private static boolean isHeld(Placed placed) {
        Claim claim = placed.claim();
        return placed.setting().past() && !claim.agent().isEmpty() && claim.quantity() == null;
    }

    /** "Ferry accidents are common": told in the present, without a count, and not as what is no more. */
    private static boolean isHabit(Placed placed) {
        Claim claim = placed.claim();
        return !placed.setting().past() && claim.quantity() == null && claim.polarity() == Polarity.POSITIVE;
    }

    private static boolean isDay(TimeSpan time) {
        return time.start() != null
                && time.start().length() == LocalDate.EPOCH.toString().length();
    }

    private boolean isNews(Claim claim) {
        return isNews(claim.time(), ROOTS.contains(claim.type()) ? ROOT_NEWS : NEWS);
    }

    private boolean isNews(TimeSpan time, int reach) {
        if (!isDay(time)) {
            return false;
        }
        LocalDate start = LocalDate.parse(time.start());
        return !start.isAfter(published) && !start.isBefore(published.minusDays(reach));
    }
}
