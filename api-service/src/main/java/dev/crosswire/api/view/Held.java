package dev.crosswire.api.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A value, and the span over which it held. */
public record Held<V>(Span span, V value) {

    /**
     * What held once the given spans are computed again: the stored outside of them, the fresh inside, neighbours of
     * equal value joined. All values are of one fact or one claim, so that no two hold at once.
     */
    public static <V> List<Held<V>> rewrite(List<Held<V>> stored, List<Span> again, List<Held<V>> fresh) {
        List<Held<V>> all = new ArrayList<>(fresh);
        stored.forEach(held -> all.addAll(held.outside(again)));
        all.sort(Comparator.comparing(held -> held.span().from()));
        return join(all);
    }

    private List<Held<V>> outside(List<Span> again) {
        List<Held<V>> rest = new ArrayList<>();
        Span left = span;
        for (Span cut : again) {
            if (!left.overlaps(cut)) {
                continue;
            }
            if (left.from().isBefore(cut.from())) {
                rest.add(new Held<>(new Span(left.from(), cut.from()), value));
            }
            if (!cut.until().isBefore(left.until())) {
                return rest;
            }
            left = new Span(cut.until(), left.until());
        }
        rest.add(new Held<>(left, value));
        return rest;
    }

    private static <V> List<Held<V>> join(List<Held<V>> sorted) {
        List<Held<V>> joined = new ArrayList<>();
        for (Held<V> held : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).isContinuedBy(held)) {
                Span whole = new Span(joined.get(last).span.from(), held.span.until());
                joined.set(last, new Held<>(whole, held.value));
            } else {
                joined.add(held);
            }
        }
        return joined;
    }

    private boolean isContinuedBy(Held<V> next) {
        return span.until().equals(next.span.from()) && value.equals(next.value);
    }
}
