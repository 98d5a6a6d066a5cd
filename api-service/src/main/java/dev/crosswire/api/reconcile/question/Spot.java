package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Memo;
import dev.crosswire.api.reconcile.lexicon.Names;
import dev.crosswire.api.reconcile.lexicon.Tokens;
import dev.crosswire.contract.Place;
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
}
