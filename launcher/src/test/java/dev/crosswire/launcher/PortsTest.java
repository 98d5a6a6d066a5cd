package dev.crosswire.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void noneIsGivenTwiceNorMayAnOutgoingConnectionHaveIt() {
        List<Integer> given = Stream.generate(Ports::free).limit(500).toList();

        assertEquals(500, given.stream().distinct().count());
        assertTrue(
                given.stream().allMatch(port -> port >= Ports.LOWEST && port <= Ports.HIGHEST), () -> given.toString());
    }

    @Test
    void whereSomebodyListensIsNotFree() throws IOException {
        int port = Ports.free();
        assertTrue(Ports.isFree(port));
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getByName(Ports.HOST))) {
            assertFalse(Ports.isFree(taken.getLocalPort()));
        }
    }
}
