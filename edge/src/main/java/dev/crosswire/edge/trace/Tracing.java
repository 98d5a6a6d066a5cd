package dev.crosswire.edge.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Carries a trace through Kafka: W3C Trace Context in records' headers, and a span for each step an article takes. */
@Singleton
public class Tracing {
    private static final String SCOPE = "dev.crosswire";
    private static final String ARTICLE = "crosswire.article.id";
    private static final TextMapGetter<Headers> HEADERS = new HeaderGetter();

    private final OpenTelemetry telemetry;

    public Tracing(OpenTelemetry telemetry) {
        this.telemetry = telemetry;
    }

    /** Writes the trace that is being worked on here into a record's headers. */
    public void inject(Headers headers) {
        inject(Context.current(), headers);
    }

    public void inject(Context context, Headers headers) {
        propagator().inject(context, headers, (carrier, name, value) -> carrier.remove(name)
                .add(name, value.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Notes a step that is done.
     *
     * @param incoming the headers of the record that it began with
     * @return what the records that come of it go on from
     */
    public Context done(String step, String article, Headers incoming, Instant begun) {
        Context before = propagator().extract(Context.root(), incoming, HEADERS);
        Span span = telemetry
                .getTracer(SCOPE)
                .spanBuilder(step)
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(before)
                .setStartTimestamp(begun)
                .setAttribute(ARTICLE, article)
                .startSpan();
        span.end();
        return before.with(span);
    }

    private TextMapPropagator propagator() {
        return telemetry.getPropagators().getTextMapPropagator();
    }

    private static final class HeaderGetter implements TextMapGetter<Headers> {
        @Override
        public Iterable<String> keys(Headers headers) {
            return Arrays.stream(headers.toArray()).map(Header::key).toList();
        }

        @Override
        public String get(Headers headers, String name) {
            Header header = headers == null ? null : headers.lastHeader(name);
            return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    }
}
