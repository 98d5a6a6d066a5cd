package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.Quantity;
import dev.crosswire.contract.TimeSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps one claim a fact: of claims that say the same, the one that says the most; the first of equals. */
final class Repeats {
    private Repeats() {}

    static List<Claim> without(List<Placed> claims) {
        Map<EventType, List<Claim>> told = claims.stream()
                .filter(placed -> !placed.headline())
                .map(Placed::claim)
                .collect(Collectors.groupingBy(Claim::type));
        List<Claim> kept = new ArrayList<>();
        Map<Object, List<Integer>> alike = new HashMap<>();
        for (Placed placed : claims) {
            Claim claim = placed.claim();
            if (placed.headline() && isToldBelow(claim, told.getOrDefault(claim.type(), List.of()))) {
                continue;
            }
            List<Integer> candidates = alike.computeIfAbsent(key(claim), key -> new ArrayList<>());
            Optional<Integer> same =
                    candidates.stream().filter(i -> isSame(kept.get(i), claim)).findFirst();
            if (same.isEmpty()) {
                candidates.add(kept.size());
                kept.add(claim);
            } else if (weight(claim) > weight(kept.get(same.get()))) {
                kept.set(same.get(), claim);
            }
        }
        return List.copyOf(kept);
    }

    /** What repeats have in common whatever their wording. */
    private static Object key(Claim claim) {
        return Arrays.asList(
                claim.type(),
                claim.polarity(),
                claim.predicate(),
                claim.quantity(),
                source(claim),
                names(claim.agent()));
    }

    /** A headline's claim: what it tells the text tells, with its number where it has one; but a figure is that of who gives it. */
    private static boolean isToldBelow(Claim claim, List<Claim> told) {
        return claim.quantity() == null
                || told.stream()
                        .anyMatch(
                                other -> (source(claim) == null || source(claim).equals(source(other)))
                                        && isRounded(claim.quantity(), other.quantity()));
    }

    /** Headlines give numbers without "at least" and "about", and of people where the text has passengers. */
    private static boolean isRounded(Quantity headline, Quantity text) {
        return text != null
                && (headline.equals(text)
                        || headline.value() != null && headline.value().equals(text.value())
                        || headline.value() == null
                                && Objects.equals(headline.lower(), text.lower())
                                && Objects.equals(headline.upper(), text.upper()));
    }

    private static boolean isSame(Claim a, Claim b) {
        return alike(a.target(), b.target())
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
