package dev.crosswire.launcher.operate;

import dev.crosswire.launcher.RunFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command line's words and its options' values, as {@code --name value} or {@code --name=value}.
 *
 * @param words what is no option, in order
 */
public record Arguments(List<String> words, Map<String, String> options) {
    /** @throws RunFailure where an option is not among {@code known}, or has no value */
    public static Arguments parse(List<String> arguments, Set<String> known) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (ListIterator<String> rest = arguments.listIterator(); rest.hasNext(); ) {
            String next = rest.next();
            if (next.startsWith("--")) {
                read(next, rest, known, options);
            } else {
                words.add(next);
            }
        }
        return new Arguments(List.copyOf(words), Map.copyOf(options));
    }

    private static void read(String option, ListIterator<String> rest, Set<String> known, Map<String, String> options) {
        int equals = option.indexOf('=');
        String name = equals < 0 ? option : option.substring(0, equals);
        if (!known.contains(name)) {
            throw new RunFailure("There is no option " + name + " here; ./crosswire --help lists them.");
        }
        if (equals < 0 && !rest.hasNext()) {
            throw new RunFailure(name + " needs a value.");
        }
        options.put(name, equals < 0 ? rest.next() : option.substring(equals + 1));
    }

    /** @throws RunFailure where there is no such word, which is called {@code what} */
    public String word(int index, String what) {
        if (index >= words.size()) {
            throw new RunFailure(what + " is missing; ./crosswire --help tells what is needed.");
        }
        return words.get(index);
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
