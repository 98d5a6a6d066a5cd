package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Memo;
import dev.crosswire.api.reconcile.lexicon.Names;
import dev.crosswire.api.reconcile.lexicon.Tokens;
import dev.crosswire.api.reconcile.packed.Packer;
import dev.crosswire.api.reconcile.packed.Unpacker;
import dev.crosswire.contract.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A place made ready to compare.
 *
 * @param words of its name, plain
 * @param within the plain names of what contains it
 * @param country whether it is a country
 */
public record Spot(Place place, List<String> words, Set<String> within, boolean country) {
    private static final Memo<Place, Spot> KNOWN = new Memo<>(2_000, Spot::made);

    static Spot of(Place place) {
        return KNOWN.of(place);
    }

    private static Spot made(Place place) {
        return new Spot(
                place,
                List.copyOf(Tokens.split(place.name())),
                place.within().stream().map(Tokens::plain).collect(Collectors.toUnmodifiableSet()),
                Names.isSide(place.name()));
    }

    /** Whether more than its name is known. */
    boolean known() {
        return !within.isEmpty() || place.country() != null;
    }

    void pack(Packer to) {
        to.text(place.name()).text(place.country());
        to.text(text(place.geonames())).text(text(place.latitude())).text(text(place.longitude()));
        to.number(place.within().size());
        place.within().forEach(to::text);
    }

    private static String text(Number number) {
        return number == null ? null : number.toString();
    }

    static Spot unpack(Unpacker from) {
        String name = from.text();
        String country = from.text();
        String geonames = from.text();
        String latitude = from.text();
        String longitude = from.text();
        List<String> containers = new ArrayList<>();
        for (long left = from.number(); left > 0; left--) {
            containers.add(from.text());
        }
        return of(new Place(
                name,
                country,
                geonames == null ? null : Long.valueOf(geonames),
                latitude == null ? null : Double.valueOf(latitude),
                longitude == null ? null : Double.valueOf(longitude),
                containers));
    }
}
