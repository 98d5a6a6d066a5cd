package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives a claim without a time the day that the article gives elsewhere for the same event: done to the same, or as many. */
final class SameDates {
    /** The length of a date that is a day. */
    private static final int DAY = LocalDate.EPOCH.toString().length();

    /** The claims that are dated to a day. */
    private final List<Claim> dated;

    private SameDates(List<Placed> claims) {
        this.dated = claims.stream()
                .filter(placed -> isDay(placed.claim().time()) && !placed.isAhead())
                .map(Placed::claim)
                .toList();
    }

    /** The claims with the times that they take over. */
    static List<Placed> carried(List<Placed> claims) {
        SameDates dates = new SameDates(claims);
        List<Placed> carried = new ArrayList<>();
        for (Placed placed : claims) {
            carried.add(dates.of(placed).map(placed::with).orElse(placed));
        }
        return carried;
    }

    private Optional<TimeSpan> of(Placed placed) {
        Claim claim = placed.claim();
        boolean open = claim.time() == null
                && !placed.isAhead()
                && !placed.setting().apart()
                && !placed.headline()
                && placed.setting().past();
        return !open
                ? Optional.empty()
                : dated.stream()
                        .filter(other -> isSame(claim, other))
                        .map(Claim::time)
                        .findFirst()
                        .map(time -> new TimeSpan(time.start(), time.end(), null));
    }

    private static boolean isDay(TimeSpan time) {
        return time != null
                && time.start() != null
                && time.start().equals(time.end())
                && time.start().length() == DAY;
    }

    private static boolean isSame(Claim one, Claim other) {
        return one.type() == other.type()
                && one.polarity() == other.polarity()
                && Objects.equals(one.quantity(), other.quantity())
                && (one.quantity() != null || one.predicate().equals(other.predicate()))
                && share(one, other);
    }

    private static boolean share(Claim one, Claim other) {
        return participants(one).anyMatch(name -> participants(other).anyMatch(name::equals));
    }

    private static Stream<String> participants(Claim claim) {
        return Stream.concat(claim.agent().stream(), claim.target().stream()).map(Entity::name);
    }
}
