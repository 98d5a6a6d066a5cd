package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.TimeSpan;
import java.util.List;

/**
 * A claim, and where it was read.
 *
 * @param sentence the number of its sentence
 * @param paragraph the number of its paragraph
 * @param headline whether it stands in a headline or a caption
 * @param apart whether it is said to lie days or more before or after what its sentence dates
 */
record Placed(Claim claim, int sentence, int paragraph, boolean headline, boolean apart) {
    /** The same with that time. */
    Placed with(TimeSpan time) {
        return new Placed(with(claim.place(), time), sentence, paragraph, headline, apart);
    }

    /** The same at those places. */
    Placed at(List<Place> places) {
        return new Placed(with(places, claim.time()), sentence, paragraph, headline, apart);
    }

    private Claim with(List<Place> places, TimeSpan time) {
        return new Claim(
                claim.id(),
                claim.articleId(),
                claim.articleVersion(),
                claim.type(),
                claim.predicate(),
                claim.agent(),
                claim.target(),
                claim.quantity(),
                places,
                time,
                claim.polarity(),
                claim.modality(),
                claim.attribution(),
                claim.evidence(),
                null);
    }
}
