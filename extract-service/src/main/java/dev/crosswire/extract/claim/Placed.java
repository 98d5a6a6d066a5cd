package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.TimeSpan;
import java.util.List;

/**
 * A claim, and where it was read.
 *
 * @param sentence the number of its sentence
 * @param headline whether it stands in a headline or a caption
 */
record Placed(Claim claim, int sentence, boolean headline) {
    /** The same with that time. */
    Placed with(TimeSpan time) {
        return with(claim.place(), time);
    }

    /** The same at that place. */
    Placed at(List<Place> place) {
        return with(place, claim.time());
    }

    private Placed with(List<Place> place, TimeSpan time) {
        Claim carried = new Claim(
                claim.id(),
                claim.articleId(),
                claim.articleVersion(),
                claim.type(),
                claim.predicate(),
                claim.agent(),
                claim.target(),
                claim.quantity(),
                place,
                time,
                claim.polarity(),
                claim.modality(),
                claim.attribution(),
                claim.evidence(),
                null);
        return new Placed(carried, sentence, headline);
    }
}
