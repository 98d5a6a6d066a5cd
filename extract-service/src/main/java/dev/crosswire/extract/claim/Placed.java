package dev.crosswire.extract.claim;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.TimeSpan;
import java.util.List;

/**
 * A claim, and where it was read.
 *
 * @param sentence the number of its sentence
 * @param paragraph the number of its paragraph
 * @param headline whether it stands in a headline or a caption
 */
record Placed(Claim claim, int sentence, int paragraph, boolean headline, Setting setting) {
    /** The same with that time. */
    Placed with(TimeSpan time) {
        return new Placed(with(claim.place(), time), sentence, paragraph, headline, setting);
    }

    /** The same at those places. */
    Placed at(List<Place> places) {
        return new Placed(with(places, claim.time()), sentence, paragraph, headline, setting);
    }

    /** Whether it tells of what is still to come. */
    boolean isAhead() {
        return claim.modality() == Modality.FUTURE;
    }

    /** Who is said to stand behind it, null where nobody is. */
    String source() {
        return claim.attribution() == null ? null : claim.attribution().source().name();
    }

    /** Whether its words begin before those of another in its paragraph, at most so many sentences earlier. */
    boolean isBefore(Placed other, int sentences) {
        return paragraph == other.paragraph
                && other.sentence - sentence <= sentences
                && claim.evidence().start() < other.claim.evidence().start();
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
