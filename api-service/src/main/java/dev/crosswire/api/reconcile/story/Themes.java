package dev.crosswire.api.reconcile.story;

import dev.crosswire.api.reconcile.lexicon.Markers;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Words;
import dev.crosswire.api.reconcile.question.Scope;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a story is about, in a word.
 *
 * @param name as a title begins with it, null where nothing tells
 * @param joins how it is joined to names: "in" a place, "between" or "of" parties
 */
record Themes(String name, String joins) {
    private static final Markers HAPPENINGS = new Markers("happenings.tsv");
    private static final Map<EventType, Themes> OF_TYPES = new EnumMap<>(EventType.class);
    private static final Themes NONE = new Themes(null, "of");

    static {
        for (String[] row : Resource.rows("themes.tsv")) {
            for (String type : row[2].split(" ")) {
                OF_TYPES.put(EventType.of(type), new Themes(row[0], row[1]));
            }
        }
    }

    /** What most claims' words tell of what happened, where their kind is one that happens or that tells nothing; else what their kind tells. */
    static Themes of(List<Scope> claims) {
        Themes kind = OF_TYPES.getOrDefault(claims.get(0).act(), NONE);
        boolean placed = claims.stream().anyMatch(claim -> !claim.places().isEmpty());
        if (!kind.joins.equals("in") && (kind.name != null || !placed)) {
            return kind;
        }
        Map<String, Integer> told = new TreeMap<>();
        claims.stream().flatMap(Themes::told).forEach(word -> told.merge(word, 1, Integer::sum));
        return told.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> new Themes(entry.getKey(), "in"))
                .orElse(kind);
    }

    private static Stream<String> told(Scope claim) {
        Stream<String> agents = claim.claim().agent().stream().map(Entity::name);
        Stream<String> words =
                Stream.of(claim.claim().evidence().exact(), claim.claim().predicate());
        return HAPPENINGS
                .of(Stream.concat(words, agents)
                        .flatMap(text -> Words.split(text).stream())
                        .toList())
                .stream();
    }

    /** The theme with whom or what it concerns: a place for what happens, parties for what is done between them. */
    String titled(List<String> names, Optional<String> place) {
        if (name == null) {
            return String.join(" and ", names);
        }
        if (joins.equals("in") && place.isPresent()) {
            return name + " " + place.get();
        }
        if (joins.equals("between") && names.size() > 1) {
            return name + " between " + String.join(" and ", names);
        }
        return String.join(" and ", names) + ": " + name.toLowerCase(Locale.ENGLISH);
    }
}
