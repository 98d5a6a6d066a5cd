package dev.crosswire.evaluation.run;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Takes the spans that services export, by OTLP over HTTP. */
final class TraceCollector implements AutoCloseable {
    private final Map<String, Step> steps = new ConcurrentHashMap<>();
    private final HttpServer server;

    /** @param parent the id of the span before it, empty where there is none */
    private record Step(String service, String name, String trace, String parent) {}

    TraceCollector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    /** What turns traces on. */
    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_OTEL_SDK_DISABLED", "false",
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                        "http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            ExportTraceServiceRequest.parseFrom(exchange.getRequestBody())
                    .getResourceSpansList()
                    .forEach(this::keep);
            byte[] answer = ExportTraceServiceResponse.getDefaultInstance().toByteArray();
            exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
        }
    }

    private void keep(ResourceSpans exported) {
        String service = exported.getResource().getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(attribute -> attribute.getValue().getStringValue())
                .findFirst()
                .orElse("");
        exported.getScopeSpansList().forEach(scope -> scope.getSpansList()
                .forEach(span -> steps.put(hex(span.getSpanId()), step(service, span))));
    }

    private static Step step(String service, Span span) {
        return new Step(service, span.getName(), hex(span.getTraceId()), hex(span.getParentSpanId()));
    }

    private static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
    }

    /** Services and names of a trace's spans, one the child of the other, that lead to the one of that name; empty before it came. */
    List<String> way(String trace, String last) {
        LinkedList<String> way = new LinkedList<>();
        Optional<Step> step = steps.values().stream()
                .filter(each -> each.trace().equals(trace) && each.name().equals(last))
                .findFirst();
        while (step.isPresent()) {
            way.addFirst(step.get().service() + ": " + step.get().name());
            step = Optional.ofNullable(steps.get(step.get().parent()));
        }
        return way;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
