package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.position.Interval.Manner;
import dev.crosswire.api.reconcile.position.Stand;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.RelationKind;
import dev.crosswire.contract.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The verdict on a question's answers: values first, then origins.
 *
 * @param best the answer to give, if only one may be given
 * @param superseded answers that a later one replaces
 * @param opposed answers that contradict the best, and nothing explains it
 */
public record Verdict(Status status, Stand best, List<Stand> superseded, List<Stand> opposed) {
    private static final Set<EventType> DEALS = EnumSet.of(EventType.ECONOMY, EventType.PROPOSE);

    /** @param origins the origin of each claim */
    public static Verdict of(List<Stand> stands, Map<Statement, String> origins) {
        Stand best = best(stands, origins);
        List<Stand> superseded = new ArrayList<>();
        List<Stand> opposed = new ArrayList<>();
        for (Stand stand : stands) {
            if (stand != best && happened(stand, best)) {
                superseded.add(stand);
            } else if (stand != best && stand.contradicts(best)) {
                (Change.explains(stand, best, origins) ? superseded : opposed).add(stand);
            }
        }
        boolean disputed = !opposed.isEmpty() || apart(stands, superseded, origins);
        return new Verdict(status(disputed, !superseded.isEmpty(), origins), best, superseded, opposed);
    }

    private static Status status(boolean disputed, boolean updated, Map<Statement, String> origins) {
        if (disputed || updated) {
            return disputed ? Status.DISPUTED : Status.UPDATED;
        }
        return origins.values().stream().distinct().count() > 1 ? Status.CORROBORATED : Status.SINGLE;
    }

    /** Whether two answers that both agree with the best, a wide one, contradict each other. */
    private static boolean apart(List<Stand> stands, List<Stand> superseded, Map<Statement, String> origins) {
        List<Stand> live = stands.stream()
                .filter(stand -> !superseded.contains(stand))
                .limit(FactView.LISTED)
                .toList();
        return live.stream().anyMatch(a -> live.stream()
                .anyMatch(b -> a.contradicts(b) && !Change.explains(a, b, origins) && !Change.explains(b, a, origins)));
    }

    /** What was to come is said to have come, for certain, and not before that. */
    private static boolean happened(Stand stand, Stand best) {
        boolean come = stand.future() && !best.future() && best.modality() == Modality.ACTUAL;
        boolean since = !stand.first().isAfter(best.last()) || due(stand, best.last());
        return come && since && stand.holds() == best.holds() && !priced(stand);
    }

    /** Whether the days for which it was foretold are over by then. */
    private static boolean due(Stand stand, Instant by) {
        LocalDate day = by.atZone(ZoneOffset.UTC).toLocalDate();
        return stand.claims().stream()
                .anyMatch(claim -> claim.days() != null && !claim.days().last().isAfter(day));
    }

    /** Whether it is the sum of a deal, which is what it is before and after the deal is done. */
    private static boolean priced(Stand stand) {
        return stand.quantity() != null && stand.claims().stream().allMatch(claim -> DEALS.contains(claim.act()));
    }

    /** Of equals, the first. */
    private static Stand best(List<Stand> stands, Map<Statement, String> origins) {
        Stand best = stands.get(0);
        if (stands.size() == 1) {
            return best;
        }
        Comparator<Stand> order = order(stands, origins);
        for (Stand stand : stands) {
            if (order.compare(stand, best) > 0) {
                best = stand;
            }
        }
        return best;
    }

    private static Comparator<Stand> order(List<Stand> stands, Map<Statement, String> origins) {
        boolean toll = stands.stream().allMatch(stand -> Counts.isToll(stand) || Counts.isTally(stand));
        Comparator<Stand> byDate = Comparator.comparing(Stand::last);
        Comparator<Stand> order = Comparator.comparing((Stand stand) -> !Cues.isNotYet(stand))
                .thenComparing(stand -> !stand.future())
                .thenComparing(stand -> stands.stream().noneMatch(other -> past(stand, other)))
                .thenComparing(stand -> stand.holds() || stand.quantity() == null)
                .thenComparing(stand -> precision(stand) > 0)
                .thenComparing(stand -> precision(stand) > 2);
        if (toll) {
            order = order.thenComparing(stand -> stand.last().truncatedTo(java.time.temporal.ChronoUnit.DAYS))
                    .thenComparing(stand -> stands.stream().noneMatch(other -> outgrown(stand, other)));
        }
        return order.thenComparing(stand -> support(stand, stands, origins))
                .thenComparing(stand -> stands.stream().noneMatch(other -> revised(stand, other)))
                .thenComparing(Verdict::precision)
                .thenComparing(Backing::isResponsible)
                .thenComparing(Backing::isNamed)
                .thenComparing(
                        stand -> stand.quantity() == null ? 0 : stand.interval().low())
                .thenComparing(byDate);
    }

    private static boolean past(Stand stand, Stand other) {
        return stand.contradicts(other) && Change.isPast(stand, other) && !Change.isPast(other, stand);
    }

    /** Whether who gave it gives another since. */
    private static boolean revised(Stand stand, Stand other) {
        return stand.contradicts(other) && stand.revisedBy(other) && !other.revisedBy(stand);
    }

    /** Whether somebody who answers for the count gave a higher one later on the day. */
    private static boolean outgrown(Stand stand, Stand other) {
        return other.interval().low() > stand.interval().high()
                && other.first().isAfter(stand.last())
                && Backing.isResponsible(other);
    }

    /** How many origins give this answer or one that it satisfies: who is more precise does not speak for a rounding. */
    private static long support(Stand stand, List<Stand> stands, Map<Statement, String> origins) {
        return stands.stream()
                .filter(other -> !other.contradicts(stand) && other.to(stand) != RelationKind.REFINES)
                .flatMap(other -> other.claims().stream().map(origins::get))
                .distinct()
                .count();
    }

    private static int precision(Stand stand) {
        if (stand.quantity() == null) {
            return 0;
        }
        Manner manner = stand.interval().manner();
        return switch (manner) {
            case EXACT -> stand.interval().rounding().equals(stand.interval()) ? 5 : 4;
            case ABOUT -> 3;
            case RANGE -> 2;
            case BOUND -> 1;
            case VAGUE -> 0;
        };
    }
}
