package dev.crosswire.edge.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class TracingTest {
    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void whatComesOfARecordGoesOnWithItsTrace() {
        try (OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder().build())
                .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
                .build()) {
            Tracing tracing = new Tracing(sdk);
            Headers out = new RecordHeaders();
            tracing.inject(tracing.done("read", "a", from(PARENT), Instant.now()), out);
            assertEquals(part(PARENT, 1), part(parent(out), 1));
            assertNotEquals(part(PARENT, 2), part(parent(out), 2));
        }
    }

    @Test
    void nothingIsWrittenWhereTracingIsOff() {
        Tracing tracing = new Tracing(OpenTelemetry.noop());
        Headers out = new RecordHeaders();
        tracing.inject(tracing.done("read", "a", from(PARENT), Instant.now()), out);
        assertNull(out.lastHeader("traceparent"));
    }

    private static Headers from(String parent) {
        return new RecordHeaders().add("traceparent", parent.getBytes(StandardCharsets.UTF_8));
    }

    private static String parent(Headers headers) {
        return new String(headers.lastHeader("traceparent").value(), StandardCharsets.UTF_8);
    }

    private static String part(String parent, int index) {
        return parent.split("-")[index];
    }
}
