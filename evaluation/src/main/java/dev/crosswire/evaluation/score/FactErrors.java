package dev.crosswire.evaluation.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the view goes wrong among the claims that were found: facts taken apart, facts taken together, verdicts. */
final class FactErrors {
    private static final String PART = "\n      | ";

    private FactErrors() {}

    /** By kind, the errors told with the words of the claims. */
    static Map<String, List<String>> of(Scores scores) {
        List<Pair> placed = scores.pairs().stream()
                .filter(pair -> pair.system().fact() != null)
                .toList();
        Map<String, List<String>> errors = new LinkedHashMap<>();
        errors.put("fact taken apart", split(placed, pair -> pair.gold().fact(), pair -> pair.system()
                .fact()));
        errors.put("facts taken together", split(placed, pair -> pair.system().fact(), pair -> pair.gold()
                .fact()));
        if (scores.verdicts() != null) {
            errors.put(
                    "status",
                    scores.verdicts().wrong().stream()
                            .map(wrong -> "%s gold %s, told %s".formatted(wrong.fact(), wrong.gold(), wrong.system()))
                            .toList());
        }
        return errors;
    }

    /** What is one by one side and several by the other: a line a part. */
    private static List<String> split(List<Pair> pairs, Function<Pair, String> one, Function<Pair, String> other) {
        List<String> errors = new ArrayList<>();
        by(pairs, one).forEach((fact, together) -> {
            Map<String, List<Pair>> parts = by(together, other);
            if (parts.size() > 1) {
                errors.add(fact + parts.values().stream().map(FactErrors::told).collect(Collectors.joining()));
            }
        });
        return errors;
    }

    private static Map<String, List<Pair>> by(List<Pair> pairs, Function<Pair, String> fact) {
        return pairs.stream().collect(Collectors.groupingBy(fact, LinkedHashMap::new, Collectors.toList()));
    }

    private static String told(List<Pair> part) {
        return part.stream()
                .map(pair ->
                        "%s “%s”".formatted(pair.gold().article(), pair.gold().evidence()))
                .collect(Collectors.joining("; ", PART, ""));
    }
}
