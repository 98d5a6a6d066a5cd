package dev.crosswire.api.reconcile.position;

import dev.crosswire.api.reconcile.lexicon.Synonyms;
import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.contract.EventType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a question asks for, by the slot in which its claims differ. */
public enum Asked {
    NUMBER,
    TIME,
    PLACE,
    ENTITY,
    DESCRIPTION,
    TRUTH;

    /** On an act, a duration or a number tells of its content; it is the question only where most claims give one. */
    private static final Set<EventType> ACTS = EnumSet.of(
            EventType.AGREE,
            EventType.REJECT,
            EventType.PROPOSE,
            EventType.DEMAND,
            EventType.ORDER,
            EventType.PROMISE,
            EventType.ACCUSE,
            EventType.SUPPORT,
            EventType.CALL,
            EventType.MEET,
            EventType.OPERATE,
            EventType.EVALUATE);

    private static final int YEAR = 365;
    private static final Set<String> OCCURRENCES = Synonyms.classes("occurrences.txt");
    private static final Set<String> CHOICES = Synonyms.classes("choices.txt");

    /** What a question of claims asks for. */
    public static Asked of(List<Statement> claims) {
        if (counted(claims)) {
            return NUMBER;
        }
        if (differ(claims, claim -> Clock.in(told(claim)).isPresent(), claim -> Clock.in(told(claim))
                        .map(Clock::minutes))
                || differ(claims, Asked::planned, claim -> claim.days())
                || differ(claims, Asked::yearly, claim -> claim.days())) {
            return TIME;
        }
        if (differ(claims, claim -> is(claim, OCCURRENCES) && !claim.places().isEmpty(), Statement::places)) {
            return PLACE;
        }
        if (differ(claims, claim -> is(claim, CHOICES) && chosen(claim), claim -> claim.claim()
                .target())) {
            return ENTITY;
        }
        return claims.stream().allMatch(claim -> claim.act() == EventType.EVALUATE) ? DESCRIPTION : TRUTH;
    }

    /** Whether the question asks for a number. */
    private static boolean counted(List<Statement> claims) {
        if (claims.stream().noneMatch(claim -> ACTS.contains(claim.act()))) {
            return claims.stream().anyMatch(Statement::counted);
        }
        return claims.stream().filter(Asked::offers).count() * 2 > claims.size();
    }

    /** Whether an act's number may be its question: of offers any, of other acts none that is a duration. */
    private static boolean offers(Statement claim) {
        return claim.counted()
                && (!Units.isDuration(claim.unit())
                        || claim.act() == EventType.PROPOSE
                                && !claim.claim().agent().isEmpty()
                                && !claim.claim().target().isEmpty());
    }

    /** Whether every claim gives such an answer, and not all the same. */
    private static boolean differ(
            List<Statement> claims, Predicate<Statement> gives, java.util.function.Function<Statement, Object> answer) {
        return claims.stream().allMatch(gives)
                && claims.stream().map(answer).distinct().count() > 1;
    }

    /** Whether it sets a single day for what is to come. */
    private static boolean planned(Statement claim) {
        return claim.claim().modality() == dev.crosswire.contract.Modality.FUTURE
                && claim.days() != null
                && claim.days().length() == 1;
    }

    /** Whether it dates what was by a single year: a ship built in one year was not built in the next. */
    private static boolean yearly(Statement claim) {
        return claim.days() != null
                && claim.days().length() >= YEAR
                && claim.days().length() <= YEAR + 1;
    }

    private static boolean is(Statement claim, Set<String> predicates) {
        return claim.holds() && predicates.contains(claim.predicate());
    }

    private static boolean chosen(Statement claim) {
        return claim.targets().size() == 1
                && claim.targets().get(0).proper()
                && !claim.agents().isEmpty();
    }

    private static String told(Statement claim) {
        return claim.claim().evidence().exact();
    }
}
