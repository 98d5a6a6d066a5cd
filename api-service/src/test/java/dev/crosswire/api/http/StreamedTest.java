package dev.crosswire.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.Samples;
import dev.crosswire.api.Stack;
import dev.crosswire.contract.Reading;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Server-sent events as the service sends them, on a real database. */
@QuarkusTest
@WithTestResource(Stack.class)
class StreamedTest {
    @Inject
    TestView view;

    @TestHTTPResource("/")
    URI root;

    @Test
    void aStreamTellsChangesAndResumesWithoutLossOrRepetition() throws Exception {
        try (Events events = new Events(root.resolve("stream?place=streamville"), null)) {
            events.comment();
            view.take(Samples.reading(
                    "sse",
                    1,
                    "Streamer",
                    null,
                    List.of(Samples.intercepted("sse", 1, 5, "Streamville", "Kremlin", 0))));
            assertEquals("fact", events.next().get(0));
            view.take(Samples.reading(
                    "elsewhere",
                    1,
                    "Streamer",
                    null,
                    List.of(Samples.intercepted("elsewhere", 1, 6, "Otherville", null, 0))));
            view.take(Samples.reading("sse", 2, "Streamer", "2025-03-20", List.of()));
            List<String> gone = events.next();
            assertEquals("gone", gone.get(0));
            view.take(Samples.reading(
                    "sse",
                    3,
                    "Streamer",
                    "2025-03-21",
                    List.of(Samples.intercepted("sse", 3, 7, "Streamville", "Kremlin", 0))));
            List<String> last = events.next();
            try (Events resumed = new Events(root.resolve("stream?place=streamville"), gone.get(1))) {
                resumed.comment();
                assertEquals(last, resumed.next());
            }
        }
    }

    /** What is held for those who follow all does not tell what facts were before; who asks for answers needs it. */
    @Test
    void whoAsksForAnswersIsToldThemAloneThoughAnotherFollowsAll() throws Exception {
        try (Events all = new Events(root.resolve("stream"), null)) {
            all.comment();
            view.take(mixed("mixed-1", 1, 5));
            List<String> first = all.next();
            view.take(mixed("mixed-2", 1, 5));
            List<String> detail = all.next();
            try (Events answers = new Events(root.resolve("stream?place=mixville&answers=true"), first.get(1))) {
                answers.comment();
                view.take(mixed("mixed-1", 2, 6));
                List<String> answer = all.next();
                assertEquals(answer, answers.next());
                assertNotEquals(detail, answer);
            }
        }
    }

    private static Reading mixed(String article, int version, int drones) {
        return Samples.reading(
                article,
                version,
                article,
                version == 1 ? null : "2025-03-21",
                List.of(Samples.intercepted(article, version, drones, "Mixville", "Kremlin", 0)));
    }

    /** Nor does it tell what claims are, as long as nobody follows them. */
    @Test
    void whoFollowsClaimsIsToldThemThoughAnotherFollowsFacts() throws Exception {
        try (Events facts = new Events(root.resolve("stream?place=mixville"), null)) {
            facts.comment();
            view.take(mixed("mixed-3", 1, 8));
            List<String> first = facts.next();
            view.take(mixed("mixed-4", 1, 9));
            facts.next();
            try (Events claims = new Events(root.resolve("stream?of=claims&article=mixed-4"), first.get(1))) {
                claims.comment();
                assertEquals("claim", claims.next().get(0));
            }
        }
    }

    @Test
    void anUnknownIdIsAnsweredWithAllThereIs() throws Exception {
        view.take(Samples.reading(
                "reset", 1, "Streamer", null, List.of(Samples.intercepted("reset", 1, 5, "Resetville", null, 0))));
        try (Events events = new Events(root.resolve("stream?place=resetville"), "999999999")) {
            events.comment();
            assertEquals("reset", events.next().get(0));
            assertEquals("fact", events.next().get(0));
            assertEquals("live", events.next().get(0));
        }
    }

    @Test
    void claimsStreamAsTheyComeAndGo() throws Exception {
        try (Events events = new Events(root.resolve("stream?of=claims&article=claimed"), null)) {
            events.comment();
            view.take(Samples.reading(
                    "claimed",
                    1,
                    "Claimer",
                    null,
                    List.of(Samples.intercepted("claimed", 1, 5, "Claimville", null, 0))));
            List<String> claim = events.next();
            assertEquals("claim", claim.get(0));
            assertTrue(claim.get(2).contains("\"factId\":\""), claim.get(2));
        }
        URI kremlin = root.resolve("stream?of=claims&article=claimed&outlet=Claimer&snapshot=true");
        try (Events events = new Events(kremlin, null)) {
            events.comment();
            assertEquals("claim", events.next().get(0));
            assertEquals("live", events.next().get(0));
        }
    }
}
