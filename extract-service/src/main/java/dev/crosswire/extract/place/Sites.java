package dev.crosswire.extract.place;

import dev.crosswire.contract.Place;
import dev.crosswire.extract.lexicon.Forms;
import java.util.Optional;

/** Buildings and grounds that a name and a common noun name together: "the Dunmore library", "Koro Hill prison", "Corn Market". */
final class Sites {
    private Sites() {}

    /** The place that a name and the noun behind it name, where something is or goes, or which "the" makes one; empty if none. */
    static Optional<FoundPlace> behind(Forms forms, Span span, boolean located) {
        int noun = isSite(forms, span.to()) ? span.to() : span.to() + 1;
        boolean joined = noun == span.to() || forms.tag(span.to()).startsWith("NN") && !forms.capital(span.to());
        boolean said =
                located || forms.is(span.from() - 1, "the") || span.entity().equals("FAC");
        boolean area =
                span.entity().equals("NORP") || span.entity().equals("GPE") && Kinds.sole(forms.lower(noun)) == null;
        if (!isSite(forms, noun) || !joined || !said || area || isSite(forms, noun + 1)) {
            return Optional.empty();
        }
        Place place = Place.named(forms.text(span.from(), noun + 1));
        return Optional.of(new FoundPlace(place, span.from(), noun + 1));
    }

    /** Whether a name ends in a noun of a building or ground: "the Corn Market". */
    static boolean isWritten(Forms forms, Span span) {
        String last = forms.lower(span.to() - 1);
        return span.to() - span.from() > 1 && (Kinds.facility(last) || Kinds.site(last));
    }

    private static boolean isSite(Forms forms, int at) {
        boolean noun = forms.tag(at).equals("NN") && !forms.capital(at);
        return noun && (Kinds.facility(forms.lower(at)) || Kinds.site(forms.lower(at)));
    }
}
