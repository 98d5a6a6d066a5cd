package dev.crosswire.api.reconcile.question;

import java.util.List;

/** The same place, or for what is not counted one inside the other; a part's count is not the whole's. */
final class PlaceRule implements Rule {
    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        List<Spot> x = a.places();
        List<Spot> y = b.places();
        if (x.isEmpty() || y.isEmpty()) {
            if (!x.isEmpty() || !y.isEmpty()) {
                boolean part = a.counted() && b.counted() && Containment.facilities(x.isEmpty() ? y : x);
                into.add(part ? Signal.COUNTED_PART : Signal.ONE_PLACE);
            }
            return;
        }
        switch (Containment.between(x, y)) {
            case EQUAL -> into.add(Signal.SAME_PLACE);
            case PART -> {
                boolean counted = a.counted() && b.counted()
                        || (a.counted() || b.counted()) && Containment.countries(x) != Containment.countries(y);
                into.add(counted ? Signal.COUNTED_PART : Signal.PART_PLACE);
            }
            case UNKNOWN -> into.add(Signal.OTHER_PLACE);
            case APART -> into.clash("place");
        }
    }
}
