package dev.crosswire.api.http;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.Samples;
import dev.crosswire.api.Stack;
import dev.crosswire.api.client.View;
import dev.crosswire.client.Change;
import dev.crosswire.client.ChangeStream;
import dev.crosswire.client.CrosswireClient;
import dev.crosswire.client.Following;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Evidence;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A client that does not read what it asked for. */
@QuarkusTest
@WithTestResource(Stack.class)
@TestProfile(SubscriptionsTest.Quick.class)
class SlowClientTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int CLAIMS = 100;
    /** Together more than the kernel's buffers take. */
    private static final String LONG = "drones ".repeat(30_000);

    private static final Pattern ID = Pattern.compile("(?m)^id: ?(\\d+)$");

    @Inject
    View view;

    @Inject
    MeterRegistry meters;

    @TestHTTPResource("/")
    URI root;

    @Test
    void isCutOffWithAReasonAndResumesWithoutLoss() throws Exception {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.setSoTimeout(60_000);
            socket.connect(new InetSocketAddress(root.getHost(), root.getPort()));
            String request =
                    "GET /stream?of=claims&article=long HTTP/1.1\r\nHost: localhost\r\n" + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().read();
            await().atMost(SOON).until(() -> streams() == 1);
            view.take(Samples.reading("long", 1, "long.example", null, claims()));
            await().atMost(SOON).until(() -> streams() == 0);
            String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.contains("nothing was taken for 1 s"), text.substring(Math.max(0, text.length() - 300)));
            assertEquals(CLAIMS, told(text) + resumed(lastId(text), CLAIMS - told(text)));
        }
    }

    private double streams() {
        return meters.get("crosswire.stream.clients").gauge().value();
    }

    private static List<Claim> claims() {
        return IntStream.range(0, CLAIMS).mapToObj(SlowClientTest::claim).toList();
    }

    private static Claim claim(int n) {
        Claim like = Samples.intercepted("long", 1, n + 1, "Longville " + n, null, 0);
        return new Claim(
                like.id(),
                like.articleId(),
                1,
                like.type(),
                like.predicate(),
                like.agent(),
                like.target(),
                like.quantity(),
                like.place(),
                like.time(),
                like.polarity(),
                like.modality(),
                null,
                new Evidence(LONG, 0, LONG.length()),
                null);
    }

    private static int told(String text) {
        return text.split("event: ?claim", -1).length - 1;
    }

    private static String lastId(String text) {
        List<String> ids = new ArrayList<>();
        Matcher id = ID.matcher(text);
        while (id.find()) {
            ids.add(id.group(1));
        }
        return ids.get(ids.size() - 1);
    }

    private int resumed(String after, int expected) throws Exception {
        assertTrue(expected > 0, "the client got all: its buffers took it");
        int count = 0;
        Following what = Following.claims().article("long").after(after);
        try (ChangeStream stream = new CrosswireClient(root).follow(what)) {
            while (count < expected) {
                count += stream.next().orElseThrow() instanceof Change.ClaimAdded ? 1 : 0;
            }
        }
        return count;
    }
}
