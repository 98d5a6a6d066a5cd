package dev.crosswire.launcher.operate;

import dev.crosswire.edge.key.ApiKey;
import dev.crosswire.edge.key.KeyFile;
import dev.crosswire.edge.key.Keys;
import dev.crosswire.edge.key.Role;
import dev.crosswire.launcher.RunFailure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** {@code crosswire keys}: adds, lists and removes API keys. A secret is shown once, and kept nowhere. */
public final class KeysCommand {
    private static final Set<String> OPTIONS = Set.of("--role", "--expires", "--file", "--data-dir");

    private final Arguments arguments;
    private final KeyFile file;
    private final PrintStream out;

    private KeysCommand(Arguments arguments, KeyFile file, PrintStream out) {
        this.arguments = arguments;
        this.file = file;
        this.out = out;
    }

    /** @param dataDir where the keys of the embedded run are, below {@code access} */
    public static void run(List<String> words, Path dataDir, PrintStream out) {
        Arguments arguments = Arguments.parse(words, OPTIONS);
        Path directory = arguments.option("--data-dir").map(Path::of).orElse(dataDir);
        Path file = arguments.option("--file").map(Path::of).orElse(directory.resolve("access/keys"));
        try {
            new KeysCommand(arguments, new KeyFile(file), out).run();
        } catch (IOException e) {
            throw new RunFailure("The keys in " + file + " cannot be read or written: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new RunFailure("Not done: " + e.getMessage() + ".");
        }
    }

    private void run() throws IOException {
        switch (arguments.word(0, "keys add, keys list or keys remove")) {
            case "add" -> add(arguments.word(1, "The key's name"));
            case "list" -> list();
            case "remove" -> remove(arguments.word(1, "The key's name"));
            default -> throw new RunFailure("It is keys add, keys list or keys remove.");
        }
    }

    private void add(String name) throws IOException {
        Role role = Role.of(arguments.option("--role").orElse(Role.READ.label()));
        Instant expires = arguments.option("--expires").map(KeysCommand::end).orElse(null);
        String secret = ApiKey.newSecret();
        file.write(file.read().with(ApiKey.of(name, role, secret, expires)));
        out.println(secret);
    }

    /** A day counts to its end, in UTC. */
    private static Instant end(String day) {
        try {
            return LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw new RunFailure("--expires must be a day such as 2030-12-31, not " + day + ".");
        }
    }

    private void list() throws IOException {
        for (ApiKey key : file.read().all()) {
            String expires = key.expires() == null ? "never expires" : "expires " + key.expires();
            out.printf("%-24s %-6s %s%n", key.name(), key.role().label(), expires);
        }
    }

    private void remove(String name) throws IOException {
        Keys keys = file.read();
        if (keys.without(name).equals(keys)) {
            throw new RunFailure("There is no key " + name + ".");
        }
        file.write(keys.without(name));
    }
}
