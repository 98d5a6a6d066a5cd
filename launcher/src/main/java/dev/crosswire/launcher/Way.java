package dev.crosswire.launcher;

import java.util.List;

/**
 * A way of its own by which somebody reaches the brokers of a cluster: past a relay, say.
 *
 * @param doors a port a broker, where the broker listens
 * @param advertised a port a broker, where the broker sends those who came by this way
 */
public record Way(List<Integer> doors, List<Integer> advertised) {
    public Way {
        doors = List.copyOf(doors);
        advertised = List.copyOf(advertised);
        if (doors.isEmpty() || doors.size() != advertised.size()) {
            throw new IllegalArgumentException("each broker needs a door and the address that leads there");
        }
    }

    /** For {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return Ports.list(advertised);
    }
}
