package dev.crosswire.extract.place;

import dev.crosswire.contract.Place;
import dev.crosswire.extract.names.Countries;
import dev.crosswire.extract.place.Divisions.Division;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells which place a name means in a document: by the kind of place said, the containing place, the countries spoken of. */
final class Resolver {
    /** Where divisions are called oblasts and districts raions. */
    private static final Set<String> OBLASTS = Set.of("UA", "RU", "BY", "KZ", "KG");

    /** A division counts like a town of a quarter of a million. */
    private static final double DIVISION = 5.4;

    private static final double MENTIONED = 1.5;
    private static final double CONTAINED = 10;

    /** A town's own name weighs more than one that it is called by elsewhere or once was. */
    private static final double OWN = 0.9;

    /** A town's population below which a text on another country seldom means it. */
    private static final int SMALL = 50_000;

    /** The same of a name that no other town has. */
    private static final int HAMLET = 3_000;

    /** How often a document names the country that it is about. */
    private static final int AGAIN = 3;

    private final Context context;

    Resolver(Context context) {
        this.context = context;
    }

    /**
     * The place that a name means; empty where none is known.
     *
     * @param kind what the text calls it, null where nothing
     * @param container the name of the place said to contain it ("Salina, Kansas"), null where none is said
     */
    Optional<Place> resolve(String name, Kinds.Kind kind, String container) {
        if (kind != null && Countries.named(name).isPresent() && !kind.word().equals("State")) {
            return country(name);
        } else if (kind != null && kind.division()) {
            return Optional.of(division(name, kind));
        } else if (kind != null && kind.district()) {
            return Optional.of(district(name, kind));
        }
        boolean town = kind != null;
        if (!town) {
            Optional<Place> known = country(name).or(() -> Landmarks.named(name));
            if (known.isPresent()) {
                return known;
            }
        }
        Optional<City> city = city(name, container);
        Optional<Division> division = town ? Optional.empty() : division(name);
        boolean larger =
                division.isPresent() && (city.isEmpty() || score(division.get()) > score(city.get(), container));
        return larger ? division.map(this::place) : city.map(found -> place(found, name));
    }

    /** The name of a town that the document also gives in full ("Stratford"), else the name itself. */
    String full(String name) {
        return context.full(name);
    }

    /** Whether the document speaks of a country, by ISO code, more than once. */
    boolean isAgain(String country) {
        return context.mentions(country) > 1;
    }

    /** The full name of the organisation on whose grounds the document says something to be; empty where it does not. */
    Optional<String> grounds(String name) {
        return context.grounds(name);
    }

    /** Whether the engine elsewhere takes a name for that of a building or street. */
    boolean facility(String name) {
        return context.facility(name);
    }

    /** Whether a name may be that of a place in a state or division: a division's is not, but for its town there. */
    static boolean mayLie(String name, String container) {
        List<Division> around = Divisions.named(container);
        return Divisions.named(name).isEmpty()
                || Cities.world().named(name).stream()
                        .anyMatch(city -> container.equals(Codes.name(city.country()))
                                || around.stream()
                                        .anyMatch(one -> one.name().equals(Divisions.ofCode(city.division()))));
    }

    /** Whether the document uses a name only as that of a place. */
    boolean named(String name) {
        return context.located(name);
    }

    boolean person(String name) {
        return context.person(name);
    }

    /** What the document elsewhere calls a name ("the Kursk region"), null where it does not; a country's is the country's. */
    Kinds.Kind kind(String name) {
        boolean capital = Countries.named(name).isPresent()
                || Cities.world().named(name).stream().anyMatch(city -> city.rank() == 3 && city.own());
        return capital ? null : context.kind(name);
    }

    private Optional<Place> country(String name) {
        return Countries.named(name)
                .filter(country -> !state(name, country))
                .map(country -> new Place(country, Codes.of(country), null, null, null, List.of()));
    }

    /** Georgia, where the text is of the United States alone. */
    private boolean state(String name, String country) {
        boolean american = Divisions.named(name).stream()
                .anyMatch(division -> division.country().equals("US"));
        int own = Codes.of(country) == null ? 0 : context.mentions(Codes.of(country));
        return american && context.mentions("US") > own + 1;
    }

    private Optional<City> city(String name, String container) {
        return Cities.world().named(name).stream()
                .filter(city -> container != null || !isStranger(city))
                .max(Comparator.comparingDouble(city -> score(city, container)));
    }

    /** Whether a place is a small one in a country that the document, which speaks of another again and again, does not name. */
    private boolean isStranger(City city) {
        String country = context.country();
        boolean sole = city.own() && Cities.world().named(city.name()).size() == 1;
        return city.population() < (sole ? HAMLET : SMALL)
                && country != null
                && context.mentions(country) >= AGAIN
                && context.mentions(city.country()) <= 1;
    }

    private double score(City city, String container) {
        String division = Divisions.ofCode(city.division());
        boolean inside =
                container != null && (container.equals(Codes.name(city.country())) || container.equals(division));
        return Math.log10(city.population() + 100)
                + mentioned(city.country())
                + (context.names(division) ? MENTIONED : 0)
                + (inside ? CONTAINED : 0)
                + (city.own() ? OWN : 0)
                + city.rank() * 0.3;
    }

    private double score(Division division) {
        return DIVISION + mentioned(division.country());
    }

    private double mentioned(String country) {
        int times = context.mentions(country);
        return times == 0 ? 0 : MENTIONED + Math.min(times, 10) * 0.1;
    }

    private Optional<Division> division(String name) {
        boolean compass = Around.BEARING.has(name.toLowerCase(Locale.ROOT));
        return Divisions.named(name).stream()
                .filter(division -> !compass || context.mentions(division.country()) > 0)
                .max(Comparator.comparingDouble(this::score));
    }

    /** "the Sumy region": the division of that name, else that of which the town is the seat, else by its own words. */
    private Place division(String name, Kinds.Kind kind) {
        Optional<Division> named = division(name);
        Optional<City> seat = city(name, null).filter(city -> city.rank() >= 2 || OBLASTS.contains(city.country()));
        Optional<Division> seated = seat.filter(city -> city.rank() >= 2 && Divisions.ofCode(city.division()) != null)
                .map(city -> new Division(Divisions.ofCode(city.division()), city.country()));
        Optional<Division> found = named.or(() -> seated);
        if (found.isPresent()) {
            String country = found.get().country();
            return new Place(found.get().called(kind), country, null, null, null, within(country));
        }
        String country = seat.map(City::country).orElse(null);
        String word = country != null && OBLASTS.contains(country) ? "Oblast" : kind.word();
        return new Place(name + " " + word, country, null, null, null, within(country));
    }

    /** A place that no map has: of what is called a town or village, in the country that the document is about. */
    Place unknown(String name, Kinds.Kind kind) {
        String country = context.country();
        boolean settled = kind != null && kind.settlement() && country != null && context.mentions(country) > 1;
        return settled ? new Place(name, country, null, null, null, around(country)) : Place.named(name);
    }

    /** The country, and the only division of it that the document names. */
    private List<String> around(String country) {
        List<String> chain = new ArrayList<>(within(country));
        if (country != null && context.onlyDivision(country) != null) {
            chain.add(0, context.onlyDivision(country));
        }
        return chain;
    }

    private Place district(String name, Kinds.Kind kind) {
        if (kind.word().equals("District") || kind.word().equals("Raion")) {
            Optional<City> town = city(name, null).filter(city -> context.mentions(city.country()) > 0);
            boolean raion =
                    town.filter(city -> OBLASTS.contains(city.country())).isPresent();
            String country = town.map(City::country).orElse(null);
            List<String> chain = town.map(this::place).map(Place::within).orElse(List.of());
            return new Place(name + " " + (raion ? "Raion" : kind.word()), country, null, null, null, chain);
        }
        String country = context.country();
        return new Place(name + " " + kind.word(), country, null, null, null, around(country));
    }

    private Place place(Division division) {
        return new Place(division.name(), division.country(), null, null, null, within(division.country()));
    }

    private Place place(City city) {
        return place(city, city.name());
    }

    /** A town by the name that the text gives it, unless that is one that it has given up. */
    private Place place(City city, String said) {
        boolean plain = city.own() || said.equals(city.name() + " City");
        String name = plain || Renamed.isOld(said, city.country()) ? city.name() : said;
        List<String> within = new ArrayList<>();
        String division = Divisions.ofCode(city.division());
        if (division != null && !division.equals(name)) {
            within.add(division);
        }
        within.addAll(within(city.country()));
        within.remove(name);
        return new Place(name, city.country(), city.geonames(), city.latitude(), city.longitude(), within);
    }

    private static List<String> within(String country) {
        return country == null ? List.of() : List.of(Codes.name(country));
    }
}
