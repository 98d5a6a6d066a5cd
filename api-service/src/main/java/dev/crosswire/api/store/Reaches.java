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

    /** The same, so many groups at a time. */
    List<Reaches> portions(int size) {
        List<Reaches> portions = new ArrayList<>();
        spans.forEach((group, list) -> {
            if (portions.isEmpty() || portions.get(portions.size() - 1).spans.size() == size) {
                portions.add(new Reaches());
            }
            portions.get(portions.size() - 1).spans.put(group, list);
        });
        return portions;
    }

    Map<Long, List<Span>> byGroup() {
        return spans;
    }

    /** From the first moment of a group's spans to the last. */
    Span whole(long group) {
        List<Span> list = spans.get(group);
        return new Span(list.get(0).from(), list.get(list.size() - 1).until());
    }

    /** The groups, and the first and the last moment of each, as arrays. */
    Object[] parameters(Connection connection) throws SQLException {
        List<Span> wholes = spans.keySet().stream().map(this::whole).toList();
        return new Object[] {
            Sql.numbers(connection, spans.keySet()),
            Sql.times(connection, wholes.stream().map(Span::from).toList()),
            Sql.times(connection, wholes.stream().map(Span::until).toList())
        };
    }
}
