package dev.crosswire.api.reconcile.story;

import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.api.reconcile.lexicon.Names;
import dev.crosswire.api.reconcile.lexicon.Synonyms;
import dev.crosswire.api.reconcile.lexicon.Where;
import dev.crosswire.api.reconcile.lexicon.Words;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.Place;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Titles of stories: what happened, where or between whom, and in which month ("Earthquake in Aceh, December 2016"). A side's
 * leaders, bodies and demonyms count as the side.
 */
final class Titles {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}.'\u2019]+");
    /** What lasts longer than a month is of none. */
    private static final int MONTH_DAYS = 32;

    private static final int LEADING = 2;

    /** How many words of its own a noun phrase needs to tell a story from others, and with how many it is none to show. */
    private static final int TELLING = 2;

    private static final int LONGEST = 5;

    private static final Set<String> PEOPLES = Synonyms.classes("peoples.txt");
    private static final Set<String> HARMS = Synonyms.classes("harms.txt");

    private Titles() {}

    /** The title of a story that these claims tell; empty where nothing tells it from others. */
    static Optional<String> of(List<Statement> claims) {
        Map<String, Long> names = new TreeMap<>(claims.stream()
                .flatMap(Titles::names)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        if (names.isEmpty()) {
            claims.forEach(claim -> sidesTold(claim).forEach(side -> names.merge(side, 1L, Long::sum)));
        }
        if (names.isEmpty()) {
            about(claims).ifPresent(about -> names.put(about, 1L));
        }
        long most = names.values().stream().mapToLong(count -> count).max().orElse(0);
        List<String> leading = names.entrySet().stream()
                .filter(name -> 2 * name.getValue() >= most)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(name -> !Name.of(name.getKey()).isSide())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LEADING)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (leading.isEmpty()) {
            return Optional.empty();
        }
        String what =
                Themes.of(claims).titled(leading.stream().map(Where::named).toList(), town(claims));
        return Optional.of(Character.toUpperCase(what.charAt(0)) + what.substring(1) + ", "
                + month(claims).format(MONTH));
    }

    /** Where most of them say that it happened, if it is no country: of a house or a street, the town. */
    private static Optional<String> town(List<Statement> claims) {
        Stream<String> towns = claims.stream()
                .flatMap(claim -> claim.claim().place().stream().limit(1))
                .map(Titles::town);
        return Most.of(towns);
    }

    private static String town(Place place) {
        if (place.geonames() == null && !place.within().isEmpty()) {
            return "in " + Where.named(place.within().get(0));
        }
        return Where.preposition(place.name()) + Where.named(place.name());
    }

    private static Stream<String> names(Statement statement) {
        Stream<String> slots = Stream.concat(
                        Stream.concat(statement.claim().agent().stream(), statement.claim().target().stream())
                                .map(Entity::name),
                        statement.claim().place().stream().map(Titles::root))
                .filter(Names::proper)
                .filter(name -> Name.of(name).words().size() <= 4);
        return slots.map(name -> Optional.ofNullable(Name.of(name).side()).orElse(name))
                .filter(Titles::titles)
                .distinct();
    }

    /** Whether a name reads well in a title: a proper name whole, no possessor with what is possessed. */
    private static boolean titles(String name) {
        return !name.contains("'")
                && !name.contains("\u2019")
                && !Name.of(name).commonHead()
                && Character.isUpperCase(name.codePointAt(0));
    }

    /** The sides that the wording names, for a claim whose slots name nobody. */
    private static List<String> sidesTold(Statement statement) {
        return BETWEEN_NAMES
                .splitAsStream(statement.claim().evidence().exact())
                .filter(Names::proper)
                .map(Names::side)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /**
     * The noun phrase that most claims are about, for want of any name: a ferry, the price of copper. Somebody told by role, a
     * harm, the people at large or a bare noun would put many stories under one title.
     */
    private static Optional<String> about(List<Statement> claims) {
        Stream<String> phrases = claims.stream()
                .flatMap(claim -> Stream.concat(claim.targets().stream(), claim.agents().stream()))
                .filter(Titles::tells)
                .map(Name::text);
        return Most.of(phrases);
    }

    private static boolean tells(Name name) {
        boolean general =
                Words.isRole(name.head()) || PEOPLES.contains(name.headClass()) || HARMS.contains(name.headClass());
        int words = Words.content(name.text()).size();
        return !general && words >= TELLING && words <= LONGEST && !Names.proper(name.text());
    }

    private static String root(Place place) {
        return place.within().isEmpty()
                ? place.name()
                : place.within().get(place.within().size() - 1);
    }

    /** That in which most claims' days begin; for want of any, that of the publication. */
    private static YearMonth month(List<Statement> claims) {
        Stream<YearMonth> months = claims.stream()
                .map(Statement::days)
                .filter(days -> days != null && days.length() < MONTH_DAYS)
                .map(days -> YearMonth.from(days.first()));
        return Most.of(months).orElseGet(() -> YearMonth.from(claims.get(0).published()));
    }
}
