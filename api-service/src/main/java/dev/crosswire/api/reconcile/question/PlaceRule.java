package dev.crosswire.api.reconcile.question;

import java.util.List;

/** The same place, or for what is not counted one inside the other; a part's count is not the whole's. */
final class PlaceRule implements Rule {
    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        List<Spot> x = a.places();
        List<Spot> y = b.places();
        boolean counts = a.counts() && b.counts();
        if (x.isEmpty() || y.isEmpty()) {
            if (!x.isEmpty() || !y.isEmpty()) {
                one(x.isEmpty() ? y : x, counts, into);
            }
            return;
        }
        switch (Containment.between(x, y)) {
            case EQUAL -> into.add(Signal.SAME_PLACE);
            case PART -> {
                boolean counted =
                        counts || (a.counts() || b.counts()) && Containment.countries(x) != Containment.countries(y);
                boolean far = Containment.countries(x) != Containment.countries(y);
                into.add(counted ? Signal.COUNTED_PART : far ? Signal.COUNTRY_PART : Signal.PART_PLACE);
            }
            case ROUGH -> into.add(Signal.ONE_LOCAL);
            case UNKNOWN -> into.add(counts ? Signal.COUNTED_PLACE : Signal.OTHER_PLACE);
            case APART -> into.clash("place");
        }
    }

    /** Only one of them tells where: a country, of which both may be told, or a place of its own. */
    private static void one(List<Spot> places, boolean counted, Findings into) {
        if (counted && Containment.facilities(places)) {
            into.add(Signal.COUNTED_PART);
        } else {
            into.add(Containment.countries(places) ? Signal.ONE_PLACE : Signal.ONE_LOCAL);
        }
    }
}
