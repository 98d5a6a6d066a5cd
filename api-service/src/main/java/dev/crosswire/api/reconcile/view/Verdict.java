package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.api.reconcile.lexicon.Words;
import dev.crosswire.api.reconcile.origin.Speakers;
import dev.crosswire.api.reconcile.position.Interval.Manner;
import dev.crosswire.api.reconcile.position.Stand;
import dev.crosswire.api.reconcile.question.Scope;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.RelationKind;
import dev.crosswire.contract.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The verdict on a question's answers: values first, then origins.
 *
 * @param best the answer to give, if only one may be given
 * @param superseded answers that a later one replaces
 * @param opposed answers that contradict the best, and nothing explains it
 */
public record Verdict(Status status, Stand best, List<Stand> superseded, List<Stand> opposed) {
    /** Counts that grow as an event is worked up. */
    private static final Set<EventType> TOLLS =
            EnumSet.of(EventType.DEATH, EventType.INJURY, EventType.DAMAGE, EventType.RESPOND, EventType.LEGAL);

    /** Kinds of which a count of people grows so. */
    private static final Set<EventType> HEADCOUNTS = EnumSet.of(EventType.DISASTER, EventType.OTHER);

    /** After so long a toll has grown, whoever counts it; before, an outlet's own count disputes that of who answers for it. */
    private static final Duration GROWS = Duration.ofDays(2);

    private static final Set<EventType> DEALS = EnumSet.of(EventType.ECONOMY, EventType.PROPOSE);

    private static final Pattern NOT_YET =
            Pattern.compile("\\b(?:yet|still|not known|unknown|don.t know)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> MOVES = Words.classes("moves.txt");
    private static final Set<String> EXTREMES = Resource.words("extremes.txt");

    /** @param origins the origin of each claim */
    public static Verdict of(List<Stand> stands, Map<Scope, String> origins) {
        Stand best = best(stands, origins);
        List<Stand> superseded = new ArrayList<>();
        List<Stand> opposed = new ArrayList<>();
        for (Stand stand : stands) {
            if (stand != best && happened(stand, best)) {
                superseded.add(stand);
            } else if (stand != best && stand.contradicts(best)) {
                (explained(stand, best, origins) ? superseded : opposed).add(stand);
            }
        }
        boolean disputed = !opposed.isEmpty() || apart(stands, superseded, origins);
        return new Verdict(status(disputed, !superseded.isEmpty(), origins), best, superseded, opposed);
    }

    private static Status status(boolean disputed, boolean updated, Map<Scope, String> origins) {
        if (disputed || updated) {
            return disputed ? Status.DISPUTED : Status.UPDATED;
        }
        return origins.values().stream().distinct().count() > 1 ? Status.CORROBORATED : Status.SINGLE;
    }

    /** Whether two answers that both agree with the best, a wide one, contradict each other. */
    private static boolean apart(List<Stand> stands, List<Stand> superseded, Map<Scope, String> origins) {
        List<Stand> live = stands.stream()
                .filter(stand -> !superseded.contains(stand))
                .limit(FactView.LISTED)
                .toList();
        return live.stream().anyMatch(a -> live.stream()
                .anyMatch(b -> a.contradicts(b) && !explained(a, b, origins) && !explained(b, a, origins)));
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

    /** Whether a later answer of the same voice, or a toll's later count, replaces it. */
    private static boolean explained(Stand old, Stand best, Map<Scope, String> origins) {
        if (old.revisedBy(best)) {
            return true;
        }
        boolean earlier = old.last().isBefore(best.first()) || old.first().isBefore(best.last());
        if (old.holds() != best.holds()) {
            return earlier && unknown(old);
        }
        boolean answers = responsible(best) && !responsible(old) || named(best) && !named(old);
        if (answers && old.last().isBefore(best.last()) || moving(old) && moving(best)) {
            return true;
        }
        if (isTally(best) && old.last().isBefore(best.first())) {
            return true;
        }
        boolean lower = old.interval().high() < best.interval().low();
        boolean grown = lower && (!responsible(old) || old.last().plus(GROWS).isBefore(best.first()));
        return isToll(best)
                && (earlier && (named(best) || grown) || lower && settled(best, origins) && !settled(old, origins));
    }

    /** Whether somebody who answers for the matter gave it. */
    private static boolean responsible(Stand stand) {
        return stand.claims().stream()
                .anyMatch(claim -> claim.speaker() != null && Speakers.responsible(claim.speaker()));
    }

    /** Whether a speaker gave it, rather than outlets in their own voice. */
    private static boolean named(Stand stand) {
        return stand.claims().stream().anyMatch(claim -> claim.speaker() != null);
    }

    /** A price at which something trades is another the next moment; the lowest and the highest of a day stay what they were. */
    private static boolean moving(Stand stand) {
        return stand.claims().stream()
                .allMatch(claim -> claim.act() == EventType.ECONOMY
                        && MOVES.contains(claim.predicate())
                        && Collections.disjoint(
                                EXTREMES, Words.split(claim.claim().evidence().exact())));
    }

    /** A figure that somebody who answers for it gave, or that two origins give. */
    private static boolean settled(Stand stand, Map<Scope, String> origins) {
        return responsible(stand)
                || stand.claims().stream().map(origins::get).distinct().count() > 1;
    }

    /** Whether it says only that it isn't known, or not so yet. */
    private static boolean unknown(Stand stand) {
        return !stand.holds() && stand.claims().stream().allMatch(Verdict::notYet);
    }

    private static boolean notYet(Scope claim) {
        return NOT_YET.matcher(claim.claim().evidence().exact()).find();
    }

    /** Whether it is a share of votes, which goes up and down until all are counted. */
    private static boolean isTally(Stand stand) {
        return stand.quantity() != null
                && Units.general(stand.quantity().unit()).equals(Units.SHARE)
                && stand.claims().stream().allMatch(claim -> claim.act() == EventType.VOTE);
    }

    private static boolean isToll(Stand stand) {
        return stand.claims().stream()
                .allMatch(claim -> TOLLS.contains(claim.act())
                        || HEADCOUNTS.contains(claim.act()) && Units.countsVictims(claim.unit()));
    }

    private static Stand best(List<Stand> stands, Map<Scope, String> origins) {
        boolean toll = stands.stream().allMatch(stand -> isToll(stand) || isTally(stand));
        Comparator<Stand> byDate = Comparator.comparing(Stand::last);
        Comparator<Stand> order = Comparator.comparing((Stand stand) -> !unknown(stand))
                .thenComparing(stand -> !stand.future())
                .thenComparing(stand -> precision(stand) > 0)
                .thenComparing(stand -> precision(stand) > 2);
        if (toll) {
            order = order.thenComparing(stand -> stand.last().truncatedTo(java.time.temporal.ChronoUnit.DAYS))
                    .thenComparing(stand -> stands.stream().noneMatch(other -> outgrown(stand, other)));
        }
        order = order.thenComparing(stand -> support(stand, stands, origins))
                .thenComparing(stand -> stands.stream().noneMatch(other -> revised(stand, other)))
                .thenComparing(Verdict::precision)
                .thenComparing(Verdict::responsible)
                .thenComparing(Verdict::named)
                .thenComparing(
                        stand -> stand.quantity() == null ? 0 : stand.interval().low())
                .thenComparing(byDate);
        Stand best = stands.get(0);
        for (Stand stand : stands) {
            if (order.compare(stand, best) > 0) {
                best = stand;
            }
        }
        return best;
    }

    /** Whether who gave it gives another since. */
    private static boolean revised(Stand stand, Stand other) {
        return stand.contradicts(other) && stand.revisedBy(other) && !other.revisedBy(stand);
    }

    /** Whether somebody who answers for the count gave a higher one later on the day. */
    private static boolean outgrown(Stand stand, Stand other) {
        return other.interval().low() > stand.interval().high()
                && other.first().isAfter(stand.last())
                && responsible(other);
    }

    /** How many origins give this answer or one that it satisfies: who is more precise does not speak for a rounding. */
    private static long support(Stand stand, List<Stand> stands, Map<Scope, String> origins) {
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
