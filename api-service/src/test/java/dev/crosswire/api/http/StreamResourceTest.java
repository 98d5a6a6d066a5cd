package dev.crosswire.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** A client that leaves amid what it is told is no failed request. */
class StreamResourceTest {
    /** A client's side of a stream, which may break. */
    private static final class Client implements SseEventSink {
        private final CompletionStage<?> taking;
        private boolean closed;
        private int sent;

        Client(CompletionStage<?> taking) {
            this.taking = taking;
        }

        @Override
        public boolean isClosed() {
            return closed;
        }

        @Override
        public CompletionStage<?> send(OutboundSseEvent event) {
            sent++;
            return taking;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void whatIsTakenIsTold() {
        assertTrue(StreamResource.send(new Client(CompletableFuture.completedFuture(null)), null));
    }

    @Test
    void aBrokenConnectionIsClosedAndToldNoMore() {
        Client client = new Client(CompletableFuture.failedFuture(new java.io.IOException("reset by peer")));
        assertFalse(StreamResource.send(client, null));
        assertTrue(client.isClosed());
        assertFalse(StreamResource.send(client, null));
        assertEquals(1, client.sent);
    }
}
