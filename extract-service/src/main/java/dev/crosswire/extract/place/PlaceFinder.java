package dev.crosswire.extract.place;

import dev.crosswire.contract.Place;
import dev.crosswire.extract.document.Datelines;
import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.names.Countries;
import dev.crosswire.extract.time.TimeFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the places that a document's sentences name: what the engine calls a place, what its surroundings call a region, a
 * district or a town, and what stands where something happens and the gazetteer knows. Immutable.
 */
public final class PlaceFinder {
    private static final Set<String> PLACES = Set.of("GPE", "LOC");
    /** A town's population from which a name that the engine calls no place is taken for it. */
    private static final int TOWN = 5_000;

    /** "R16.60": a sum of money that the engine may take for a place. */
    private static final Pattern SUM = Pattern.compile("\\p{L}{1,3}\\d[\\d,]*[.,]\\d+");

    private final Resolver resolver;
    private final List<List<FoundPlace>> found = new ArrayList<>();

    private PlaceFinder(Document document) {
        this.resolver = new Resolver(Context.of(document));
        Definites definites = new Definites(resolver);
        Here here = new Here(resolver, Datelines.town(document));
        for (int i = 0; i < document.sentences().size(); i++) {
            Forms forms = Forms.of(document.sentences().get(i));
            found.add(definites.add(forms, here.add(forms, named(forms))));
        }
    }

    /** The finder of one document. */
    public static PlaceFinder of(Document document) {
        return new PlaceFinder(document);
    }

    /** The places of one sentence, in text order. */
    public static List<FoundPlace> find(Document document, int sentence) {
        return of(document).in(sentence);
    }

    /** The places of one sentence, in text order. */
    public List<FoundPlace> in(int sentence) {
        return found.get(sentence);
    }

    /** The places that a sentence names. */
    private List<FoundPlace> named(Forms forms) {
        Spans spans = Spans.of(forms);
        List<Span> names = spans.all();
        List<FoundPlace> places = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Span span = names.get(i);
            if (i + 1 < names.size() && crosses(forms, span, names.get(i + 1))) {
                int to = names.get(++i).to();
                places.add(new FoundPlace(Place.named(forms.text(span.from(), to)), span.from(), to));
                continue;
            }
            boolean container = i > 0 && contains(forms, names.get(i - 1), span);
            Span next = i + 1 < names.size() && contains(forms, span, names.get(i + 1)) ? names.get(i + 1) : null;
            if (!container) {
                place(forms, spans, span, next).ifPresent(places::add);
            }
        }
        return places;
    }

    /** "at Main and Fifth Avenue": where two streets meet. */
    private static boolean crosses(Forms forms, Span one, Span other) {
        boolean joined = forms.is(one.to(), "and") && other.from() == one.to() + 1;
        return joined
                && forms.is(one.from() - 1, "at", "near", "of")
                && forms.capital(other.to() - 1)
                && Definites.kind(forms.lower(other.to() - 1)).equals("way");
    }

    /**
     * "Salina, Kansas", "Lyon, southern France": the second is a state or division that the comma sets behind the first, and
     * not the next of a list ("Sumy, Odesa").
     */
    private static boolean contains(Forms forms, Span inner, Span outer) {
        int gap = outer.from() - inner.end();
        boolean next = gap == 1 || gap == 2 && Around.COMPASS.has(forms.lower(outer.from() - 1));
        String name = Divisions.unabbreviated(forms.text(outer.from(), outer.to()));
        boolean set = next && forms.is(inner.end(), ",") && !outer.entity().equals("PERSON");
        boolean list =
                forms.is(outer.to(), "and", "or") || forms.is(outer.to(), ",") && forms.is(outer.to() + 1, "and", "or");
        boolean wide =
                Countries.named(name).isPresent() || !Divisions.named(name).isEmpty();
        String within = forms.text(inner.from(), inner.to());
        return set && wide && !list && Countries.named(within).isEmpty() && Resolver.mayLie(within, name);
    }

    private Optional<FoundPlace> place(Forms forms, Spans spans, Span span, Span container) {
        String name = resolver.full(forms.text(span.from(), span.to()));
        if (forms.is(span.from() - 1, "and") && ordinal(forms.lower(span.from() - 2))) {
            return Optional.of(
                    new FoundPlace(Place.named(forms.text(span.from() - 2, span.to())), span.from() - 2, span.to()));
        } else if (road(forms, span)) {
            return Optional.of(
                    new FoundPlace(Place.named(name + " " + forms.form(span.to())), span.from(), span.to() + 1));
        }
        Optional<FoundPlace> site =
                known(name) ? Optional.empty() : Sites.behind(forms, span, spans.located(span.from()));
        if (site.isPresent()) {
            return site;
        } else if (!likely(forms, spans, span, name)) {
            return Optional.empty();
        }
        Kinds.Kind kind = span.kind() != null ? span.kind() : container == null ? resolver.kind(name) : null;
        String inside =
                container == null ? null : Divisions.unabbreviated(forms.text(container.from(), container.to()));
        return ground(forms, span, name)
                .or(() -> resolver.resolve(name, kind, inside))
                .or(() -> named(span)
                                || (span.kind() != null || resolver.named(name)) && spans.located(span.from())
                                || apposed(forms, spans, span)
                        ? Optional.of(resolver.unknown(name, span.kind()))
                        : Optional.empty())
                .map(known ->
                        Around.COMPASS.has(forms.lower(span.from() - 1)) ? part(known, forms, span.from() - 1) : known)
                .map(known -> sole(known, forms, span))
                .map(known -> new FoundPlace(known, span.from(), span.end()));
    }

    private static boolean named(Span span) {
        return PLACES.contains(span.entity()) || span.entity().equals("ORG");
    }

    /** The building or grounds that a name means: a facility's own name, or that of an organisation, which may be short. */
    private Optional<Place> ground(Forms forms, Span span, String name) {
        Kinds.Kind kind = Kinds.sole(forms.lower(span.to() - 1));
        String owner = kind == null ? "" : resolver.full(forms.text(span.from(), span.to() - 1));
        boolean towns = Kinds.sole(forms.lower(span.end())) != null && town(name);
        if (town(owner)) {
            return resolver.resolve(owner, null, null).map(kind::of);
        } else if (!towns && (span.entity().equals("FAC") || resolver.facility(name) || written(forms, span))) {
            return Optional.of(Place.named(name));
        }
        return span.entity().equals("ORG") ? resolver.grounds(name).map(Place::named) : Optional.empty();
    }

    /** "in the Corn Market", which the engine takes for no name. */
    private static boolean written(Forms forms, Span span) {
        return (span.entity().isEmpty() || span.entity().equals("ORG")) && Sites.isWritten(forms, span);
    }

    /** "the Lima airport" is Lima Airport. */
    private static Place sole(Place place, Forms forms, Span span) {
        Kinds.Kind kind = Kinds.sole(forms.lower(span.end()));
        return kind == null || place.geonames() == null || !hangsOn(forms, span) ? place : kind.of(place);
    }

    /** Whether a name belongs to the noun behind it. */
    private static boolean hangsOn(Forms forms, Span span) {
        return IntStream.range(span.from(), span.to())
                .anyMatch(word -> forms.sentence().word(word).head() == span.end());
    }

    /** "12th" of "12th and Main", where two streets meet. */
    private static boolean ordinal(String form) {
        boolean digits = form.length() > 2 && Character.isDigit(form.charAt(0));
        return digits && (form.endsWith("th") || form.endsWith("st") || form.endsWith("nd") || form.endsWith("rd"));
    }

    private static boolean road(Forms forms, Span span) {
        return Around.ROAD.has(forms.lower(span.to() - 1))
                && forms.tag(span.to()).equals("CD");
    }

    /** "southern Russia" is a part of Russia, as said; a town or province keeps its name. */
    private static Place part(Place place, Forms forms, int compass) {
        boolean state = place.within().isEmpty() && place.country() != null;
        return !state
                ? place
                : new Place(
                        forms.lower(compass) + " " + place.name(),
                        place.country(),
                        null,
                        null,
                        null,
                        List.of(place.name()));
    }

    private boolean likely(Forms forms, Spans spans, Span span, String name) {
        if (SUM.matcher(name).matches()) {
            return false;
        }
        String entity = span.entity();
        boolean located = spans.located(span.from());
        boolean called = span.kind() != null && !entity.equals("NORP") && (entity.isEmpty() || located || known(name));
        if (PLACES.contains(entity) || entity.equals("FAC") || called) {
            return span.kind() != null || !forms.tag(span.to() - 1).startsWith("JJ") && !resolver.person(name);
        } else if (entity.equals("ORG") && grounds(forms, span, located, name) || located && resolver.facility(name)) {
            return true;
        } else if (located && (written(forms, span) || resolver.named(name)) || apposed(forms, spans, span)) {
            return true;
        }
        boolean state =
                Countries.named(name).isPresent() || Landmarks.named(name).isPresent();
        boolean loose =
                entity.isEmpty() || entity.equals("ORG") || !entity.equals("NORP") && span.to() - span.from() == 1;
        boolean town = located
                && !TimeFinder.isCalendar(name)
                && span.from() > 0
                && !resolver.person(name)
                && !name.equals(name.toUpperCase(Locale.ROOT))
                && town(name);
        return loose && (state && (located || entity.isEmpty()) || town);
    }

    /**
     * Whether an organisation's name is said as that of its grounds: "at Acme Industries", "Mercy Hospital"; and "into Acme
     * Industries" where the document elsewhere says "at".
     */
    private boolean grounds(Forms forms, Span span, boolean located, String name) {
        return Around.GROUNDS.has(forms.lower(span.from() - 1))
                || Kinds.facility(forms.lower(span.to() - 1))
                || located && resolver.grounds(name).isPresent();
    }

    /** "at Brenna, in Oro province": what a place is behind. */
    private static boolean apposed(Forms forms, Spans spans, Span span) {
        return !span.entity().equals("NORP")
                && (spans.located(span.from()) || forms.is(span.from() - 1, "on", "of"))
                && forms.is(span.to(), ",")
                && forms.is(span.to() + 1, "in")
                && forms.capital(span.to() + 2)
                && (PLACES.contains(forms.entity(span.to() + 2)));
    }

    private static boolean known(String name) {
        return town(name) || !Divisions.named(name).isEmpty();
    }

    private static boolean town(String name) {
        return Cities.world().named(name).stream().anyMatch(city -> city.own() && city.population() >= TOWN);
    }
}
