package dev.crosswire.api.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What of a rewriting must be told of: facts that are now different, and facts that are gone now. */
final class Told {
    private final Map<String, FactTable.Row> before;
    private final Map<String, FactTable.Row> after;
    private final Map<String, Long> turns = new HashMap<>();

    Told(Collection<FactTable.Row> old, Collection<FactTable.Row> rows) {
        before = open(old);
        after = open(rows);
        rows.stream().filter(FactTable.Row::turn).forEach(row -> turns.merge(row.id(), 1L, Long::sum));
        old.stream().filter(FactTable.Row::turn).forEach(row -> turns.merge(row.id(), -1L, Long::sum));
    }

    private static Map<String, FactTable.Row> open(Collection<FactTable.Row> rows) {
        return rows.stream()
                .filter(row -> row.span().isOpen())
                .collect(Collectors.toMap(FactTable.Row::id, Function.identity()));
    }

    /** Facts that hold now and are new, have another content, or another number of answers behind them. */
    Set<String> live() {
        Set<String> live = new TreeSet<>();
        after.forEach((id, row) -> {
            FactTable.Row was = before.get(id);
            if (was == null || !was.body().equals(row.body()) || turns.getOrDefault(id, 0L) != 0) {
                live.add(id);
            }
        });
        return live;
    }

    /** Facts that held and hold no more, with the fact that most of their remaining claims belong to now, or null. */
    Map<String, String> gone(Collection<MembershipTable.Row> old, Collection<MembershipTable.Row> rows) {
        Map<Long, String> now = new HashMap<>();
        rows.stream().filter(row -> row.span().isOpen()).forEach(row -> now.put(row.claim(), row.fact()));
        Map<String, Map<String, Long>> heirs = new HashMap<>();
        old.stream()
                .filter(row -> row.span().isOpen() && now.containsKey(row.claim()))
                .forEach(row -> heirs.computeIfAbsent(row.fact(), any -> new TreeMap<>())
                        .merge(now.get(row.claim()), 1L, Long::sum));
        Map<String, String> gone = new HashMap<>();
        before.keySet().stream()
                .filter(id -> !after.containsKey(id))
                .forEach(id -> gone.put(id, most(heirs.getOrDefault(id, Map.of()))));
        return gone;
    }

    private static String most(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
