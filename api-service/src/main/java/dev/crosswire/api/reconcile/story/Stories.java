package dev.crosswire.api.reconcile.story;

import dev.crosswire.api.reconcile.question.Days;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.contract.Place;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The stories that claims and facts belong to. A claim belongs to the story that its article tells, unless it is of another
 * time or of a country that the article hardly speaks of: then it has a story of its own, so that last year's quake does not
 * join this year's. A fact belongs to the story of most of its claims, so that it needs no other facts.
 */
public final class Stories {
    /** So many days before or after its publication an article's story may happen. */
    private static final int AROUND = 31;

    /** Of the claims whose country is known, the least share that a country's must have for the story to be set in it. */
    private static final double HOME = 0.2;

    /** A story, with the title to show. */
    public record Story(String id, String title) {}

    private Stories() {}

    /**
     * The title of the story that each claim belongs to; a claim that nothing tells from others has none.
     *
     * @param claims all of one version of an article, in canonical order
     */
    public static Map<Statement, String> titles(List<Statement> claims) {
        List<Statement> around = claims.stream().filter(Stories::isAround).toList();
        Set<String> homes = homes(around);
        List<Statement> told =
                around.stream().filter(claim -> isSetIn(homes, claim)).toList();
        Map<Statement, String> titles = new HashMap<>();
        String own = told.isEmpty() ? null : Titles.of(told).orElse(null);
        told.forEach(claim -> titles.put(claim, own));
        claims.stream()
                .filter(claim -> !titles.containsKey(claim))
                .forEach(claim -> titles.put(claim, Titles.of(List.of(claim)).orElse(null)));
        return titles;
    }

    /** The story that most of these titles are of, empty where all are null. */
    public static Optional<Story> of(Collection<String> titles) {
        return Most.of(titles.stream().filter(Objects::nonNull)).map(title -> new Story(id(title), title));
    }

    private static boolean isAround(Statement claim) {
        return claim.days() == null || claim.days().gap(new Days(claim.published(), claim.published())) <= AROUND;
    }

    private static Set<String> homes(List<Statement> claims) {
        List<Set<String>> placed = claims.stream()
                .map(Stories::countries)
                .filter(set -> !set.isEmpty())
                .toList();
        Map<String, Long> told = placed.stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return told.keySet().stream()
                .filter(country -> told.get(country) >= HOME * placed.size())
                .collect(Collectors.toSet());
    }

    private static boolean isSetIn(Set<String> homes, Statement claim) {
        Set<String> countries = countries(claim);
        return countries.isEmpty() || countries.stream().anyMatch(homes::contains);
    }

    private static Set<String> countries(Statement claim) {
        return claim.claim().place().stream()
                .map(Place::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static String id(String title) {
        return UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
