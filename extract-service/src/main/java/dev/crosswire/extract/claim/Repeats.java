package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.TimeSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps one claim a fact: of claims that say the same, the one that says the most; the first of equals. */
final class Repeats {
    private Repeats() {}

    static List<Claim> without(List<Placed> claims) {
        List<Claim> kept = new ArrayList<>();
        for (Placed placed : claims) {
            if (placed.headline() && isToldBelow(placed.claim(), claims)) {
                continue;
            }
            Claim claim = placed.claim();
            int same = same(kept, claim);
            if (same < 0) {
                kept.add(claim);
            } else if (weight(claim) > weight(kept.get(same))) {
                kept.set(same, claim);
            }
        }
        return List.copyOf(kept);
    }

    /** A headline's claim that the text makes too: of its type, and with its number where it has one. */
    private static boolean isToldBelow(Claim claim, List<Placed> all) {
        return all.stream()
                .filter(other -> !other.headline())
                .map(Placed::claim)
                .anyMatch(other -> other.type() == claim.type()
                        && (source(claim) == null || source(claim).equals(source(other)))
                        && (claim.quantity() == null || Objects.equals(claim.quantity(), other.quantity())));
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
                && names(a.agent()).equals(names(b.agent()))
                && alike(a.target(), b.target())
                && agree(places(a), places(b))
                && agree(days(a.time()), days(b.time()))
                && !(a.agent().isEmpty() && a.target().isEmpty());
    }

    /** The same names, or noun phrases of one head ("full ceasefire", "broader ceasefire"). */
    private static boolean alike(List<Entity> a, List<Entity> b) {
        return names(a).equals(names(b)) || !a.isEmpty() && !b.isEmpty() && heads(a).equals(heads(b));
    }

    private static Set<String> heads(List<Entity> entities) {
        return entities.stream()
                .map(entity -> entity.name().toLowerCase(Locale.ROOT))
                .map(name -> name.replaceFirst(" (of|in|on|to|for|with|by|from|at|against) .*", ""))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
    }

    private static boolean agree(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private static Set<String> names(List<Entity> entities) {
        Set<String> names = new HashSet<>();
        entities.forEach(entity -> names.add(entity.name()));
        return names;
    }

    private static Set<String> places(Claim claim) {
        return claim.place().stream().map(Place::name).collect(Collectors.toSet());
    }

    private static Set<String> days(TimeSpan time) {
        return time == null ? Set.of() : Set.of(time.start() + "/" + time.end());
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
