package dev.crosswire.extract.attribution;

import dev.crosswire.contract.Attribution;
import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.names.Names;
import java.util.Optional;

/** Who stands behind each word of a document. So far: the outlet itself, everywhere. Immutable. */
public final class Attributions {
    private Attributions() {}

    public static Attributions of(Document document, Names names) {
        return new Attributions();
    }

    /** Who stands behind what that word belongs to; empty where the outlet itself asserts it. */
    public Optional<Attribution> at(int sentence, int word) {
        return Optional.empty();
    }

    /** Whether a word is a cue that does nothing but attribute ("said", "according"), so that it is no event. */
    public boolean isCue(int sentence, int word) {
        return false;
    }
}
