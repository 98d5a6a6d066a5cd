package dev.crosswire.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says whether two names mean the same: by the gold's alias table, then by head words. */
final class Names {
    private static final Pattern TITLE =
            Pattern.compile("^(the|president|us president|mr|sir|chancellor|prime minister|secretary of state) ");

    private final Map<String, String> canonical = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    static Names from(Path aliases) throws IOException {
        Names names = new Names();
        JsonNode table = new ObjectMapper().readTree(aliases.toFile());
        table.properties().forEach(entry -> names.add(entry.getKey(), entry.getValue()));
        return names;
    }

    private void add(String name, JsonNode others) {
        String key = Words.norm(name);
        canonical.put(key, key);
        others.forEach(other -> canonical.put(Words.norm(other.asText()), key));
        known.add(key);
    }

    private String key(String name) {
        if (name.contains(";")) {
            return Arrays.stream(name.split(";", -1))
                    .map(this::key)
                    .sorted(Words.BY_CODE_POINT)
                    .collect(Collectors.joining("; "));
        }
        String bare = TITLE.matcher(Words.norm(name)).replaceFirst("");
        return canonical.getOrDefault(bare, bare);
    }

    boolean same(String one, String other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        String a = key(one);
        String b = key(other);
        if (a.equals(b)) {
            return true;
        }
        List<String> la = stems(a);
        List<String> lb = stems(b);
        if (la.isEmpty() || lb.isEmpty() || known.contains(a) && known.contains(b)) {
            return false;
        }
        List<String> small = la.size() <= lb.size() ? la : lb;
        List<String> big = la.size() <= lb.size() ? lb : la;
        boolean sameHead = small.get(small.size() - 1).equals(big.get(big.size() - 1));
        return new HashSet<>(big).containsAll(small) && (sameHead || small.size() >= 2);
    }

    private static List<String> stems(String name) {
        return Arrays.stream(name.split(" "))
                .filter(word -> !word.isEmpty() && !Words.STOP.contains(word))
                .map(Words::stem)
                .toList();
    }

    boolean any(String name, List<String> others) {
        return others.stream().anyMatch(other -> same(name, other));
    }

    /** How many of these names find a partner among the others. */
    int hits(List<String> names, List<String> others) {
        return (int) names.stream().filter(name -> any(name, others)).count();
    }

    /** Share of names that find a partner on the other side: 1 where both are empty. */
    double overlap(List<String> xs, List<String> ys) {
        if (xs.isEmpty() && ys.isEmpty()) {
            return 1.0;
        }
        if (xs.isEmpty() || ys.isEmpty()) {
            return 0.0;
        }
        return (double) (hits(xs, ys) + hits(ys, xs)) / (xs.size() + ys.size());
    }
}
