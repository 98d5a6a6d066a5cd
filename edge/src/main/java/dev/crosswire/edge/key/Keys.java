package dev.crosswire.edge.key;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The keys that are known, as a file holds them: {@code name role sha256 expiry}, by tabs, one a line. */
public record Keys(List<ApiKey> all) {
    public static final Keys NONE = new Keys(List.of());

    private static final String HEADER =
            "# API keys: name, role (read, write, admin), SHA-256 of the secret, expiry (UTC, or -). Tabs between.\n";
    private static final int COLUMNS = 4;

    public Keys {
        all = List.copyOf(all);
        Set<String> names = new HashSet<>();
        for (ApiKey key : all) {
            if (!names.add(key.name())) {
                throw new IllegalArgumentException("there are two keys of the name " + key.name());
            }
        }
    }

    /** The key that a secret opens and that has not expired; every key is compared, whichever fits. */
    public Optional<ApiKey> find(String secret, Instant now) {
        byte[] digest = ApiKey.digest(secret);
        ApiKey found = null;
        for (ApiKey key : all) {
            found = key.opensWith(digest) ? key : found;
        }
        return Optional.ofNullable(found).filter(key -> key.isValidAt(now));
    }

    public Keys with(ApiKey key) {
        return new Keys(Stream.concat(all.stream(), Stream.of(key)).toList());
    }

    public Keys without(String name) {
        return new Keys(all.stream().filter(key -> !key.name().equals(name)).toList());
    }

    /** @throws IllegalArgumentException where a line is not a key's */
    static Keys parse(String text) {
        return new Keys(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Keys::key)
                .toList());
    }

    String text() {
        StringBuilder text = new StringBuilder(HEADER);
        for (ApiKey key : all) {
            String expires = key.expires() == null ? "-" : key.expires().toString();
            text.append(String.join("\t", key.name(), key.role().label(), key.hash(), expires))
                    .append('\n');
        }
        return text.toString();
    }

    private static ApiKey key(String line) {
        String[] cells = line.strip().split("\t");
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("a key's line has " + COLUMNS + " cells, not " + cells.length);
        }
        try {
            Instant expires = cells[3].equals("-") ? null : Instant.parse(cells[3]);
            return new ApiKey(cells[0], Role.of(cells[1]), cells[2], expires);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("key " + cells[0] + " has an expiry that is no UTC time", e);
        }
    }
}
