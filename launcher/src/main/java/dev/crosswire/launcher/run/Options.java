package dev.crosswire.launcher.run;

import dev.crosswire.launcher.Ports;
import dev.crosswire.launcher.RunFailure;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the person who starts the run chose.
 *
 * @param dataDir where data and logs of this run live
 * @param empty whether to publish no sample articles
 * @param rehearsed whether a {@link Rehearsal} comes first where there was none of this build
 * @param without the service that somebody else runs, such as a developer; null where the run starts them all
 * @param anonymous what may be done without an API key: none, read, write or admin
 */
record Options(
        Command command,
        Path dataDir,
        boolean empty,
        boolean rehearsed,
        String without,
        String anonymous,
        Map<Endpoint, Integer> ports) {
    enum Command {
        UP,
        STATUS
    }

    private static final List<String> SERVICES =
            Endpoint.SERVICES.stream().map(Endpoint::process).toList();
    private static final List<String> ROLES = List.of("none", "read", "write", "admin");
    private static final String EMPTY = "--empty";
    private static final String UNREHEARSED = "--no-rehearsal";
    private static final Set<String> FLAGS = Set.of(EMPTY, UNREHEARSED);
    private static final List<String> OTHERS = List.of("--data-dir", "--without", "--anonymous");

    Options {
        ports = Map.copyOf(ports);
    }

    /** Those of a command that starts a run for itself: on free ports, and without samples. */
    static Options alone(Path dataDir) {
        Map<Endpoint, Integer> ports = new EnumMap<>(Endpoint.class);
        Stream.of(Endpoint.values()).forEach(endpoint -> ports.put(endpoint, Ports.free()));
        return new Options(Command.UP, dataDir, true, false, null, "admin", ports);
    }

    int port(Endpoint endpoint) {
        return ports.get(endpoint);
    }

    /** @throws RunFailure where the arguments make no sense */
    static Options parse(List<String> arguments, Path defaultDataDir) {
        if (arguments.isEmpty()) {
            throw new RunFailure("A command is needed; ./crosswire --help lists them.");
        }
        Command command = command(arguments.get(0));
        Map<String, String> values = new HashMap<>();
        Set<String> flags = new HashSet<>();
        for (Iterator<String> rest = arguments.listIterator(1); rest.hasNext(); ) {
            String option = rest.next();
            if (FLAGS.contains(option)) {
                flags.add(option);
            } else {
                readValue(option, rest, values);
            }
        }
        String dataDir = values.get("--data-dir");
        String without = service(values.get("--without"));
        String anonymous = role(values.getOrDefault("--anonymous", "admin"));
        return new Options(
                command,
                dataDir == null ? defaultDataDir : path(dataDir),
                flags.contains(EMPTY),
                !flags.contains(UNREHEARSED),
                without,
                anonymous,
                ports(values));
    }

    private static Command command(String word) {
        return switch (word) {
            case "up" -> Command.UP;
            case "status" -> Command.STATUS;
            default -> throw new RunFailure("There is no command " + word + "; ./crosswire --help lists them.");
        };
    }

    private static void readValue(String option, Iterator<String> rest, Map<String, String> values) {
        int equals = option.indexOf('=');
        String name = equals < 0 ? option : option.substring(0, equals);
        if (!OTHERS.contains(name) && Endpoint.byOption(name).isEmpty()) {
            throw new RunFailure("There is no option " + name + "; ./crosswire --help lists them.");
        }
        if (equals < 0 && !rest.hasNext()) {
            throw new RunFailure(name + " needs a value.");
        }
        values.put(name, equals < 0 ? rest.next() : option.substring(equals + 1));
    }

    private static String service(String name) {
        if (name != null && !SERVICES.contains(name)) {
            throw new RunFailure(
                    "--without must name a service (" + String.join(", ", SERVICES) + "), not " + name + ".");
        }
        return name;
    }

    private static String role(String name) {
        if (!ROLES.contains(name)) {
            throw new RunFailure("--anonymous must be one of " + String.join(", ", ROLES) + ", not " + name + ".");
        }
        return name;
    }

    static Path path(String given) {
        try {
            return Path.of(given).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new RunFailure("--data-dir must be a path, not " + given + ".");
        }
    }

    private static Map<Endpoint, Integer> ports(Map<String, String> values) {
        Map<Endpoint, Integer> ports = defaults();
        for (Endpoint endpoint : Endpoint.values()) {
            if (values.containsKey(endpoint.option())) {
                ports.put(endpoint, port(endpoint.option(), values.get(endpoint.option())));
            }
        }
        Set<Integer> taken = new HashSet<>();
        for (int port : ports.values()) {
            if (!taken.add(port)) {
                throw new RunFailure("Port " + port + " is asked for twice; every process needs one of its own.");
            }
        }
        return ports;
    }

    private static int port(String option, String value) {
        if (value.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new RunFailure(option + " must be a port between 1 and 65535, not " + value + ".");
    }

    private static Map<Endpoint, Integer> defaults() {
        Map<Endpoint, Integer> ports = new EnumMap<>(Endpoint.class);
        for (Endpoint endpoint : Endpoint.values()) {
            ports.put(endpoint, endpoint.defaultPort());
        }
        return ports;
    }
}
