package dev.crosswire.api.store;

import dev.crosswire.api.view.Span;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The groups to be computed again, and over which spans. */
final class Reaches {
    private final Map<Long, List<Span>> spans = new TreeMap<>();

    /** All time. */
    static final Span EVER = new Span(Instant.parse("0001-01-01T00:00:00Z"), Instant.MAX);

    void add(long group, Span span) {
        add(group, List.of(span));
    }

    void add(long group, List<Span> more) {
        List<Span> all = new ArrayList<>(spans.getOrDefault(group, List.of()));
        all.addAll(more);
        List<Span> union = Span.union(all);
        if (!union.isEmpty()) {
            spans.put(group, union);
        }
    }

    void forget(long group) {
        spans.remove(group);
    }

    /** The same, so many groups at a time; those that are computed again for all time come together, since facts move between them. */
    List<Reaches> portions(int size) {
        Reaches ever = new Reaches();
        List<Reaches> portions = new ArrayList<>(List.of(ever));
        spans.forEach((group, list) -> {
            Reaches last = portions.get(portions.size() - 1);
            if (list.contains(EVER)) {
                ever.spans.put(group, list);
            } else if (last == ever || last.spans.size() == size) {
                Reaches next = new Reaches();
                next.spans.put(group, list);
                portions.add(next);
            } else {
                last.spans.put(group, list);
            }
        });
        portions.removeIf(portion -> portion.spans.isEmpty());
        return portions;
    }

    Map<Long, List<Span>> byGroup() {
        return spans;
    }

    /** The groups, and the first and the last moment of each, as arrays. */
    Object[] parameters(Connection connection) throws SQLException {
        return new Object[] {
            Sql.numbers(connection, spans.keySet()),
            Sql.times(
                    connection,
                    spans.values().stream().map(list -> list.get(0).from()).toList()),
            Sql.times(
                    connection,
                    spans.values().stream()
                            .map(list -> list.get(list.size() - 1).until())
                            .toList())
        };
    }
}
