package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.TimeSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The quarter, half or year that an article on a firm's results is about: "Profit fell to 3 million in the six months to
 * March. Costs rose." What else it tells of the accounts, without a time of its own, is of the same period.
 */
final class ReportingPeriod {
    /** How many sentences an article takes to tell which period it is about. */
    private static final int OPENING = 8;

    private static final int MONTH = "YYYY-MM".length();

    private final TimeSpan period;

    private ReportingPeriod(TimeSpan period) {
        this.period = period;
    }

    /** The claims with the period that they take over. */
    static List<Placed> carried(List<Placed> claims, LocalDate published) {
        Optional<ReportingPeriod> told = claims.stream()
                .takeWhile(placed -> placed.sentence() <= OPENING)
                .filter(placed -> isOfAccounts(placed.claim())
                        && !placed.isAhead()
                        && !placed.setting().apart())
                .map(placed -> placed.claim().time())
                .filter(time -> isPeriod(time, published))
                .findFirst()
                .map(ReportingPeriod::new);
        return told.isEmpty()
                ? claims
                : claims.stream().map(told.get()::carried).toList();
    }

    private Placed carried(Placed placed) {
        Claim claim = placed.claim();
        boolean open = claim.time() == null
                && isOfAccounts(claim)
                && !placed.isAhead()
                && !placed.setting().apart()
                && isFigure(claim);
        return open ? placed.with(new TimeSpan(period.start(), period.end(), null)) : placed;
    }

    /** "Costs rose by a tenth", "fees were flat", but neither "costs have an impact" nor "from 40 million", of the year before. */
    private static boolean isFigure(Claim claim) {
        return (claim.quantity() != null || claim.predicate().startsWith("be "))
                && !claim.evidence().exact().startsWith("from ");
    }

    private static boolean isOfAccounts(Claim claim) {
        return claim.type() == EventType.ECONOMY
                && Stream.concat(claim.target().stream(), claim.agent().stream())
                        .map(Entity::name)
                        .anyMatch(name -> Hint.ACCOUNT.has(noun(name)));
    }

    private static String noun(String name) {
        int per = name.indexOf(" per ");
        String bare = per < 0 ? name : name.substring(0, per);
        return bare.substring(bare.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a time is of months or of a year that ended before an article was published. */
    private static boolean isPeriod(TimeSpan time, LocalDate published) {
        if (time == null
                || time.start() == null
                || time.end() == null
                || time.start().length() > MONTH) {
            return false;
        }
        boolean one = time.start().equals(time.end());
        return !one && last(time.end()).filter(end -> end.isBefore(published)).isPresent();
    }

    private static Optional<LocalDate> last(String end) {
        try {
            return end.length() == MONTH ? Optional.of(YearMonth.parse(end).atEndOfMonth()) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
