package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The day of the news. "The rebels have freed ten hostages", an article opens, and says further down "on Saturday": what its
 * first sentences report in their main clauses without a time happened on the one day just before publication that it names.
 */
final class NewsDay {
    /** How many days before its publication an article's news may lie. */
    private static final int REACH = 3;

    /** How many sentences of the body open an article. */
    private static final int LEAD = 2;

    private NewsDay() {}

    /**
     * The claims with the times that they take over.
     *
     * @param match whether the article is about a match or race: what it tells in the past without a time happened in it
     */
    static List<Placed> carried(List<Placed> claims, boolean match, LocalDate published) {
        return carried(match ? ofMatch(claims, published) : claims, published);
    }

    /** The day that an article's first sentences tell, its headline among them; empty where they tell none. */
    static Optional<TimeSpan> ofLead(List<Placed> claims, LocalDate published) {
        return claims.stream()
                .takeWhile(placed -> placed.sentence() <= LEAD)
                .filter(placed -> !placed.isAhead() && !placed.setting().apart())
                .map(placed -> placed.claim().time())
                .filter(time -> isRecent(time, published))
                .findFirst();
    }

    private static List<Placed> ofMatch(List<Placed> claims, LocalDate published) {
        Optional<String> day = claims.stream()
                .filter(placed -> !placed.isAhead() && isRecent(placed.claim().time(), published))
                .map(placed -> placed.claim().time().start())
                .findFirst();
        return day.isEmpty()
                ? claims
                : claims.stream()
                        .map(placed ->
                                isOfMatch(placed) ? placed.with(new TimeSpan(day.get(), day.get(), null)) : placed)
                        .toList();
    }

    private static boolean isOfMatch(Placed placed) {
        Claim claim = placed.claim();
        return claim.time() == null
                && !Where.isSaid(claim.type())
                && !placed.isAhead()
                && placed.setting().past()
                && !placed.setting().apart()
                && !placed.setting().perfect()
                && !placed.setting().earlier();
    }

    private static List<Placed> carried(List<Placed> claims, LocalDate published) {
        Set<String> days = new TreeSet<>();
        Set<Integer> lead = new TreeSet<>();
        for (Placed placed : claims) {
            if (!placed.isAhead() && isRecent(placed.claim().time(), published)) {
                days.add(placed.claim().time().start());
            }
            if (!placed.headline() && lead.size() < LEAD) {
                lead.add(placed.sentence());
            }
        }
        if (days.size() != 1) {
            return claims;
        }
        String day = days.iterator().next();
        List<Placed> carried = new ArrayList<>();
        for (Placed placed : claims) {
            boolean opens = lead.contains(placed.sentence()) && isNews(placed);
            carried.add(opens ? placed.with(new TimeSpan(day, day, null)) : placed);
        }
        return carried;
    }

    private static boolean isNews(Placed placed) {
        Claim claim = placed.claim();
        return claim.time() == null
                && claim.type() != EventType.EVALUATE
                && !placed.headline()
                && !placed.isAhead()
                && !placed.setting().apart()
                && placed.setting().main()
                && placed.setting().past();
    }

    private static boolean isRecent(TimeSpan time, LocalDate published) {
        if (time == null
                || time.start() == null
                || Pegs.isNow(time)
                || !time.start().equals(time.end())
                || time.start().length() != LocalDate.EPOCH.toString().length()) {
            return false;
        }
        LocalDate day = LocalDate.parse(time.start());
        return !day.isAfter(published) && !day.isBefore(published.minusDays(REACH));
    }
}
