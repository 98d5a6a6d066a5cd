package dev.crosswire.launcher.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Listings of more than one page, as a service serves them. */
class ServiceClientTest {
    private static final String SECOND = "1 & 2/3";

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private ServiceClient client;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        client = new ServiceClient(1, server.getAddress().getPort(), "key");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
        asked.add(query);
        boolean first = !query.contains("cursor");
        String page = first
                ? "{\"items\": [{\"id\": \"a\", \"status\": \"read\"}, {\"id\": \"b\", \"status\": \"waiting\"}], \"next\": \""
                        + SECOND + "\"}"
                : "{\"items\": [{\"id\": \"c\", \"status\": \"withdrawn\"}], \"next\": null}";
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void everyPageIsAskedForOnceByTheCursorOfTheOneBefore() {
        assertEquals(
                List.of("a", "b", "c"),
                client.items("articles").stream()
                        .map(item -> item.path("id").asText())
                        .toList());
        assertEquals(List.of("limit=100", "limit=100&cursor=" + SECOND), asked);
    }

    @Test
    void whatWaitsIsNotDoneWith() {
        assertEquals(Set.of("a", "c"), client.articlesRead());
        assertEquals(1, client.waiting());
    }
}
