package dev.crosswire.api.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A half-open stretch of time, by dates of publication.
 *
 * @param until exclusive; {@link Instant#MAX} where still open; equal to {@code from} where empty
 */
public record Span(Instant from, Instant until) {
    public Span {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a span must not end before it starts");
        }
    }

    public boolean isEmpty() {
        return from.equals(until);
    }

    public boolean isOpen() {
        return until.equals(Instant.MAX);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    public boolean overlaps(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Whether they overlap, or one begins where the other ends. */
    public boolean touches(Span other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    /** The stretches that lie in one of the two alone. */
    public static List<Span> difference(Span one, Span other) {
        if (!one.overlaps(other)) {
            return union(List.of(one, other));
        }
        return union(List.of(between(one.from, other.from), between(one.until, other.until)));
    }

    private static Span between(Instant one, Instant other) {
        return one.isBefore(other) ? new Span(one, other) : new Span(other, one);
    }

    /** The least spans that cover the same, in order, none touching another. */
    public static List<Span> union(Collection<Span> spans) {
        List<Span> union = new ArrayList<>();
        spans.stream()
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> extend(union, span));
        return union;
    }

    private static void extend(List<Span> union, Span span) {
        int last = union.size() - 1;
        if (last < 0 || union.get(last).until.isBefore(span.from)) {
            union.add(span);
        } else if (union.get(last).until.isBefore(span.until)) {
            union.set(last, new Span(union.get(last).from, span.until));
        }
    }
}
