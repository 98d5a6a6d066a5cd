package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Keeps one claim a fact: of claims that say the same, the one that says the most; the first of equals. */
final class Repeats {
    private Repeats() {}

    static List<Claim> without(List<Claim> claims) {
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : claims) {
            int same = same(kept, claim);
            if (same < 0) {
                kept.add(claim);
            } else if (weight(claim) > weight(kept.get(same))) {
                kept.set(same, claim);
            }
        }
        return List.copyOf(kept);
    }

    private static int same(List<Claim> kept, Claim claim) {
        for (int i = 0; i < kept.size(); i++) {
            if (isSame(kept.get(i), claim)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSame(Claim a, Claim b) {
        return a.type() == b.type()
                && a.polarity() == b.polarity()
                && a.predicate().equals(b.predicate())
                && Objects.equals(a.quantity(), b.quantity())
                && Objects.equals(source(a), source(b))
                && agree(names(a.agent()), names(b.agent()))
                && agree(names(a.target()), names(b.target()))
                && !(a.agent().isEmpty() && a.target().isEmpty());
    }

    private static boolean agree(Set<String> a, Set<String> b) {
        return a.equals(b);
    }

    private static Set<String> names(List<Entity> entities) {
        Set<String> names = new HashSet<>();
        entities.forEach(entity -> names.add(entity.name()));
        return names;
    }

    private static String source(Claim claim) {
        return claim.attribution() == null ? null : claim.attribution().source().name();
    }

    private static int weight(Claim claim) {
        return claim.agent().size()
                + claim.target().size()
                + claim.place().size()
                + (claim.time() == null ? 0 : 1)
                + (claim.quantity() == null ? 0 : 2);
    }
}
