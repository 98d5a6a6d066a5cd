package dev.crosswire.api.reconcile.story;

import dev.crosswire.api.reconcile.lexicon.Markers;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Tokens;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a story is about, in a word.
 *
 * @param name as a title begins with it, null where nothing tells
 * @param joins how it is joined to names: "in" a place, "between" or "of" parties
 */
record Themes(String name, String joins) {
    private static final Markers HAPPENINGS = new Markers("happenings.tsv");
    private static final Markers TOPICS = new Markers("topics.tsv");
    private static final Map<EventType, Themes> OF_TYPES = new EnumMap<>(EventType.class);
    private static final Themes NONE = new Themes(null, "of");

    static {
        for (String[] row : Resource.rows("themes.tsv")) {
            for (String type : row[2].split(" ")) {
                OF_TYPES.put(EventType.of(type), new Themes(row[0], row[1]));
            }
        }
    }

    /**
     * What most claims' words tell of what happened, where their kind is one that happens or that tells nothing; else what they
     * tell of what it is about; else what their kind tells.
     */
    static Themes of(List<Statement> claims) {
        Themes kind = OF_TYPES.getOrDefault(claims.get(0).act(), NONE);
        boolean placed = claims.stream().anyMatch(claim -> !claim.places().isEmpty());
        boolean happens = kind.joins.equals("in") || kind.name == null && placed;
        Optional<Themes> happened =
                happens ? most(claims, HAPPENINGS).map(name -> new Themes(name, "in")) : Optional.empty();
        boolean open = kind.name == null || !kind.joins.equals("in");
        return happened.or(() -> open ? most(claims, TOPICS).map(name -> new Themes(name, "of")) : Optional.empty())
                .orElse(kind);
    }

    /** What most claims give away. */
    private static Optional<String> most(List<Statement> claims, Markers markers) {
        Stream<String> told = claims.stream().flatMap(claim -> told(claim, markers));
        return Most.of(told);
    }

    private static Stream<String> told(Statement claim, Markers markers) {
        Stream<String> agents = claim.claim().agent().stream().map(Entity::name);
        Stream<String> words =
                Stream.of(claim.claim().evidence().exact(), claim.claim().predicate());
        return markers
                .of(Stream.concat(words, agents)
                        .flatMap(text -> Tokens.split(text).stream())
                        .toList())
                .stream();
    }

    /** The theme with whom or what it concerns: a place for what happens, parties for what is done between them. */
    String titled(List<String> names, Optional<String> place) {
        String whom = String.join(" and ", names);
        if (name == null || whom.toLowerCase(Locale.ENGLISH).contains(name.toLowerCase(Locale.ENGLISH))) {
            return whom;
        }
        if (joins.equals("in") && place.isPresent()) {
            return name + " " + place.get();
        }
        if (joins.equals("between") && names.size() > 1) {
            return name + " between " + whom;
        }
        return whom + ": " + name.toLowerCase(Locale.ENGLISH);
    }
}
