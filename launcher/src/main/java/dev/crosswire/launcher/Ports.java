package dev.crosswire.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** TCP ports of the loopback interface. */
public final class Ports {
    /** Where everything of the embedded run listens. */
    public static final String HOST = "127.0.0.1";

    /**
     * Below those that systems give to outgoing connections (from 32,768 on Linux, 49,152 elsewhere): one of these may
     * take a port that was found free before who is to listen there has started.
     */
    static final int LOWEST = 20_000;

    static final int HIGHEST = 31_999;

    /** As many tries find a free one wherever a tenth of them is. */
    private static final int TRIES = 200;

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();
    private static final Random RANDOM = new Random();

    private Ports() {}

    /** A port that is free now and that this process has not been given before. */
    public static int free() {
        return RANDOM.ints(TRIES, LOWEST, HIGHEST + 1)
                .filter(port -> isFree(port) && GIVEN.add(port))
                .findFirst()
                .orElseThrow(() -> new RunFailure("No port from " + LOWEST + " to " + HIGHEST + " is free."));
    }

    /** Addresses of this machine, as Kafka takes them. */
    static String list(List<Integer> ports) {
        return ports.stream().map(port -> HOST + ":" + port).collect(Collectors.joining(","));
    }

    /** Whether nobody listens there. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
