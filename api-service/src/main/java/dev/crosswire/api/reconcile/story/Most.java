package dev.crosswire.api.reconcile.story;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The commonest of some, the least of those that are as common; empty where there are none. */
final class Most {
    private Most() {}

    static <T extends Comparable<T>> Optional<T> of(Stream<T> some) {
        Map<T, Long> counts =
                some.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
