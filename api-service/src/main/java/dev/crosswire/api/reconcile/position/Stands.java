package dev.crosswire.api.reconcile.position;

import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.api.reconcile.question.Scope;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The different answers among the claims of one question, in canonical order of their first claims. */
public final class Stands {
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

    private record Key(
            BigDecimal value, BigDecimal lower, BigDecimal upper, String comparator, boolean holds, boolean future) {}

    private Stands() {}

    /** Whether the question asks for a number. */
    public static boolean counted(List<Scope> claims) {
        if (claims.stream().noneMatch(claim -> ACTS.contains(claim.act()))) {
            return claims.stream().anyMatch(Scope::counted);
        }
        return claims.stream().filter(Stands::asks).count() * 2 > claims.size();
    }

    /** Whether an act's number may be its question: of offers any, of other acts none that is a duration. */
    private static boolean asks(Scope claim) {
        return claim.counted()
                && (!Units.isDuration(claim.unit())
                        || claim.act() == EventType.PROPOSE
                                && !claim.claim().agent().isEmpty()
                                && !claim.claim().target().isEmpty());
    }

    public static List<Stand> of(List<Scope> claims) {
        boolean counted = counted(claims);
        Map<Key, List<Scope>> groups = new LinkedHashMap<>();
        for (Scope claim : claims) {
            groups.computeIfAbsent(key(claim, counted), key -> new ArrayList<>())
                    .add(claim);
        }
        List<Stand> out = new ArrayList<>();
        groups.forEach((key, members) -> {
            Quantity quantity = counted ? members.get(0).claim().quantity() : null;
            out.add(new Stand(quantity, key.holds(), key.future(), members));
        });
        return out;
    }

    private static Key key(Scope claim, boolean counted) {
        boolean future = claim.claim().modality() == Modality.FUTURE;
        Quantity quantity = claim.claim().quantity();
        if (!counted || quantity == null) {
            return new Key(null, null, null, "", claim.holds(), future);
        }
        String unit = Units.general(quantity.unit()) + quantity.comparator().label();
        return new Key(quantity.value(), quantity.lower(), quantity.upper(), unit, claim.holds(), future);
    }
}
