package dev.crosswire.extract.place;

import dev.crosswire.contract.Place;
import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.lexicon.Table;
import dev.crosswire.extract.names.Countries;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the places that are named by their kind alone: "the city", "the Iraqi capital", "the plant" are the last place of
 * that kind named before, "Chilean cities" are in Chile. Reads a document's sentences in their order.
 */
final class Definites {
    private static final Map<String, String> KINDS = new HashMap<>();

    static {
        Table.rows(Definites.class, "definites.tsv").forEach(row -> KINDS.put(row.get(0), row.get(1)));
    }

    private final Resolver resolver;
    private final List<Place> named = new ArrayList<>();
    private final List<Place> buildings = new ArrayList<>();

    Definites(Resolver resolver) {
        this.resolver = resolver;
    }

    /** The kind of place that a lower-case word means, empty where it means none. */
    static String kind(String word) {
        return KINDS.getOrDefault(word, "");
    }

    /** The places of the next sentence, given those that it names. */
    List<FoundPlace> add(Forms forms, List<FoundPlace> names) {
        List<FoundPlace> all = new ArrayList<>(names);
        BitSet taken = new BitSet();
        names.forEach(place -> taken.set(place.from(), place.to()));
        int next = 0;
        for (int i = 0; i < forms.size(); i++) {
            while (next < names.size() && names.get(next).from() <= i) {
                remember(forms, names.get(next++));
            }
            if (!taken.get(i) && !KINDS.getOrDefault(forms.lower(i), "way").equals("way")) {
                int at = i;
                sole(forms, at, names)
                        .or(() -> meant(forms, at, taken))
                        .ifPresent(place -> all.add(new FoundPlace(place, at, at + 1)));
            }
        }
        all.sort(Comparator.comparingInt(FoundPlace::from));
        return List.copyOf(all);
    }

    private void remember(Forms forms, FoundPlace found) {
        boolean building = Kinds.sole(lastWord(found.place())) != null
                || forms.isNamed(found.from(), "FAC", "ORG") && found.place().country() == null;
        (building ? buildings : named).add(found.place());
    }

    /** "the airport in Lima": the one ground of its kind that the town has. */
    private Optional<Place> sole(Forms forms, int noun, List<FoundPlace> names) {
        Kinds.Kind kind = Kinds.sole(forms.lower(noun));
        boolean located = forms.is(noun - 1, "the") && forms.is(noun + 1, "in", "of", "at");
        if (kind == null || !located) {
            return Optional.empty();
        }
        Optional<Place> sole = names.stream()
                .filter(town -> town.from() == noun + 2 && town.place().geonames() != null)
                .map(town -> kind.of(town.place()))
                .findFirst();
        sole.ifPresent(buildings::add);
        return sole;
    }

    private Optional<Place> meant(Forms forms, int noun, BitSet taken) {
        String kind = KINDS.get(forms.lower(noun));
        Optional<String> country = country(forms, noun);
        boolean named = forms.sentence().subtree(noun).intersects(taken) || called(forms, noun);
        boolean definite = forms.sentence().anyChild(noun, child -> forms.is(child, "the", "this"));
        if (named || !forms.noun(noun)) {
            return Optional.empty();
        } else if (kind.equals("soil") || kind.equals("capital")) {
            boolean capital = kind.equals("capital");
            Optional<String> whose = country.or(() -> capital && definite ? lastCountry() : Optional.empty());
            return whose.flatMap(name -> capital ? Countries.capitalOf(name) : Optional.of(name))
                    .flatMap(name -> resolver.resolve(name, null, null));
        } else if (!definite || country.isPresent()) {
            return Optional.empty();
        }
        return switch (kind) {
            case "country" -> lastCountry().flatMap(name -> resolver.resolve(name, null, null));
            case "city" -> city();
            case "division" -> division();
            default -> building(forms.lower(noun));
        };
    }

    /** "the Corn Market", "the harbour market": called by a name or noun of its own. */
    private static boolean called(Forms forms, int noun) {
        boolean name = forms.capital(noun) && forms.capital(noun - 1);
        return name
                || forms.has(noun - 1)
                        && forms.sentence().word(noun - 1).head() == noun
                        && forms.relation(noun - 1).equals("compound")
                        && forms.noun(noun - 1)
                        && !forms.capital(noun - 1);
    }

    /** The country whose adjective stands with a noun. */
    private static Optional<String> country(Forms forms, int noun) {
        return forms.sentence().children(noun).stream()
                .filter(child -> child < noun)
                .map(child -> Countries.ofAdjective(forms.form(child)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> lastCountry() {
        return last(named, place -> place.country() != null && resolver.isAgain(place.country()))
                .or(() -> last(named, place -> place.country() != null))
                .map(place -> Codes.name(place.country()));
    }

    /** The last town named, unless it was named only once and another more often. */
    private Optional<Place> city() {
        Optional<Place> last = last(named, place -> place.geonames() != null);
        return last.flatMap(town -> times(town) > 1
                ? last
                : last(named, place -> place.geonames() != null && times(place) > 1)
                        .or(() -> last));
    }

    /** The last province or the like, else the last part of a country that is none. */
    private Optional<Place> division() {
        Predicate<Place> part =
                place -> place.geonames() == null && place.within().size() == 1;
        return last(named, part.and(place -> Landmarks.named(place.name()).isEmpty()))
                .or(() -> last(named, part));
    }

    private long times(Place place) {
        return named.stream().filter(place::equals).count();
    }

    private Optional<Place> building(String noun) {
        return last(buildings, place -> place.name().toLowerCase(Locale.ROOT).endsWith(" " + noun))
                .or(() -> last(buildings, place -> !Kinds.facility(lastWord(place)) && !way(lastWord(place))));
    }

    /** Whether a name that ends so is none of a building: "Main Street", "Highway 81", "12th and Main". */
    private static boolean way(String last) {
        return KINDS.containsKey(last) || Character.isDigit(last.charAt(last.length() - 1));
    }

    private static String lastWord(Place place) {
        String name = place.name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Optional<Place> last(List<Place> places, Predicate<Place> wanted) {
        for (int i = places.size() - 1; i >= 0; i--) {
            if (wanted.test(places.get(i))) {
                return Optional.of(places.get(i));
            }
        }
        return Optional.empty();
    }
}
