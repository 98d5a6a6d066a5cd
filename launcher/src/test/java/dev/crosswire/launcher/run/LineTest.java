package dev.crosswire.launcher.run;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A relay between two sockets, as it is cut and mended. */
class LineTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private ServerSocket target;
    private Line line;

    @BeforeEach
    void open() throws IOException {
        target = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        line = Line.open("service", "database", target.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        line.close();
        target.close();
    }

    @Test
    void whatIsSentWhileItIsCutArrivesWhenItIsMended() throws IOException {
        try (Socket client = client();
                Socket server = target.accept()) {
            send(client, 1);
            assertEquals(1, server.getInputStream().read());
            line.cut();
            send(client, 2);
            await().atMost(SOON).until(() -> line.held() == 1);
            assertEquals(0, server.getInputStream().available());
            line.mend();
            assertEquals(2, server.getInputStream().read());
            send(server, 3);
            assertEquals(3, client.getInputStream().read());
        }
    }

    @Test
    void whoComesWhileItIsCutGetsThroughWhenItIsMended() throws IOException {
        line.cut();
        try (Socket client = client()) {
            await().atMost(SOON).until(() -> line.held() == 1);
            line.mend();
            try (Socket server = target.accept()) {
                send(client, 1);
                assertEquals(1, server.getInputStream().read());
            }
        }
    }

    @Test
    void thatOneEndIsGoneIsHeardByTheOther() throws IOException {
        try (Socket client = client()) {
            target.accept().close();
            assertEquals(-1, client.getInputStream().read());
        }
    }

    @Test
    void itIsKnownWhoseItIs() {
        assertTrue(line.touches("service") && line.touches("database") && !line.touches("broker"));
    }

    private Socket client() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), line.port());
    }

    private static void send(Socket socket, int octet) throws IOException {
        socket.getOutputStream().write(octet);
    }
}
