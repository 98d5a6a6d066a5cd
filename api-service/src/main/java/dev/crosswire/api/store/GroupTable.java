package dev.crosswire.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Groups of claims: which one a claim belongs to by its block keys, and their locks. A group is kept, not found anew, so
 * that a claim finds its group by its own few keys however large it is. Two groups that come to share a key are merged
 * into the older, which most often is the larger; none is ever split, which costs time at most.
 *
 * <p>Locks are taken in one order, blocks before groups and each ascending, so that writers of different partitions
 * wait for each other instead of blocking each other. Only following a merge may break that order; the database then stops one
 * of the two, and its batch is done again.
 */
@ApplicationScoped
class GroupTable {

    /**
     * Locks the groups of these claims and the groups touched besides, merging those that the claims join.
     *
     * @param keys the block keys of each new claim
     * @param touched groups of claims that change
     * @return the group of each set of keys, and of each group touched
     */
    Joined join(Connection connection, Collection<Set<String>> keys, Set<Long> touched) throws SQLException {
        Components components = Components.of(keys);
        Map<String, Long> known = blocks(connection, components.keys());
        createMissing(connection, components, known);
        Map<String, Long> blocks = blocks(connection, components.keys());
        Map<Long, Long> roots = lock(connection, union(touched, blocks.values()));
        Map<String, Long> byRepresentative = new HashMap<>();
        Map<Long, Long> merged = new HashMap<>();
        for (Map.Entry<String, Set<String>> component :
                components.byRepresentative().entrySet()) {
            Set<Long> groups = component.getValue().stream()
                    .map(key -> root(merged, roots.get(blocks.get(key))))
                    .collect(Collectors.toCollection(TreeSet::new));
            Long oldest = groups.iterator().next();
            groups.stream().skip(1).forEach(group -> merged.put(group, oldest));
            byRepresentative.put(component.getKey(), oldest);
        }
        merge(connection, merged);
        byRepresentative.replaceAll((key, group) -> root(merged, group));
        roots.replaceAll((group, root) -> root(merged, root));
        return new Joined(components, byRepresentative, roots);
    }

    /** Where claims and groups ended up. */
    record Joined(Components components, Map<String, Long> byRepresentative, Map<Long, Long> roots) {
        long groupOf(Set<String> keys) {
            return byRepresentative.get(
                    components.representative(keys.iterator().next()));
        }

        long rootOf(long group) {
            return roots.get(group);
        }
    }

    private static Set<Long> union(Set<Long> touched, Collection<Long> others) {
        Set<Long> union = new TreeSet<>(touched);
        union.addAll(others);
        return union;
    }

    private static Long root(Map<Long, Long> merged, Long group) {
        Long root = group;
        while (merged.containsKey(root)) {
            root = merged.get(root);
        }
        return root;
    }

    private static Map<String, Long> blocks(Connection connection, Collection<String> keys) throws SQLException {
        Map<String, Long> blocks = new HashMap<>();
        Sql.list(
                connection,
                "select key, group_id from block where key = any (?)",
                row -> blocks.put(row.getString("key"), row.getLong("group_id")),
                Sql.texts(connection, keys));
        return blocks;
    }

    private static void createMissing(Connection connection, Components components, Map<String, Long> known)
            throws SQLException {
        Map<String, Long> missing = new TreeMap<>();
        for (Set<String> component : components.byRepresentative().values()) {
            List<String> unknown =
                    component.stream().filter(key -> !known.containsKey(key)).toList();
            if (!unknown.isEmpty()) {
                Long old = component.stream()
                        .map(known::get)
                        .filter(group -> group != null)
                        .findFirst()
                        .orElse(null);
                long group = old != null ? old : create(connection);
                unknown.forEach(key -> missing.put(key, group));
            }
        }
        Sql.batch(
                connection,
                "insert into block (key, group_id) values (?, ?) on conflict do nothing",
                missing.entrySet(),
                block -> new Object[] {block.getKey(), block.getValue()});
    }

    private static long create(Connection connection) throws SQLException {
        return Sql.list(
                        connection,
                        "insert into claim_group (merged_into) values (null) returning id",
                        row -> row.getLong("id"))
                .get(0);
    }

    private static Map<Long, Long> lock(Connection connection, Set<Long> groups) throws SQLException {
        Map<Long, Long> mergedInto = new HashMap<>();
        PriorityQueue<Long> waiting = new PriorityQueue<>(groups);
        while (!waiting.isEmpty()) {
            Set<Long> round = new TreeSet<>(waiting);
            waiting.clear();
            Sql.list(
                    connection,
                    "select id, merged_into from claim_group where id = any (?) order by id for update",
                    row -> mergedInto.put(row.getLong("id"), row.getObject("merged_into", Long.class)),
                    Sql.numbers(connection, round));
            mergedInto.values().stream()
                    .filter(into -> into != null && !mergedInto.containsKey(into))
                    .forEach(waiting::add);
        }
        Map<Long, Long> followed = new HashMap<>();
        mergedInto.forEach((group, into) -> {
            if (into != null) {
                followed.put(group, into);
            }
        });
        return mergedInto.keySet().stream().collect(Collectors.toMap(group -> group, group -> root(followed, group)));
    }

    private static void merge(Connection connection, Map<Long, Long> merged) throws SQLException {
        for (String sql : List.of(
                "update claim_group set merged_into = ? where id = ?",
                "update claim set group_id = ? where group_id = ?",
                "update fact set group_id = ? where group_id = ?")) {
            Sql.batch(connection, sql, merged.keySet(), group -> new Object[] {root(merged, group), group});
        }
    }
}
