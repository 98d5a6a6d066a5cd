package dev.crosswire.evaluation.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Requests that an OpenAPI document's calls give, with values that fit and values that do not, by the seed. */
final class FuzzedCalls {
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete", "head", "options");

    private static final List<String> ODD = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e999",
            "9223372036854775808",
            "2147483647",
            "NaN",
            "null",
            "true",
            "[]",
            "{}",
            "\0",
            "\ud83d\ude00",
            "\u202e",
            "'",
            "\"",
            "' or 1=1 --",
            "%",
            "%00",
            "../../etc/passwd",
            "*",
            "(",
            "\\",
            "&",
            "a&b=c",
            "2025-13-45",
            "0000-00-00T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "2025-03-19",
            "2025-03-19T12:00:00Z",
            "<script>",
            "id:1",
            "x".repeat(300),
            "y".repeat(3_000));
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/x-ndjson",
            "text/plain",
            "text/html; charset=klingon",
            "text/csv",
            "*/*",
            "text/event-stream",
            "application/ld+json",
            "no/such",
            "",
            ";;;",
            "application/json; charset=utf-16");
    private static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "{}",
            "7",
            "\"x\"",
            "{\"articleBody\": 7}",
            "{\"articleBody\": \"Two ships sank on Monday.\"}",
            "{\"id\": \"a\", \"articleBody\": \"x\", \"datePublished\": \"never\"}",
            "[".repeat(20_000),
            "{\"a\":".repeat(5_000),
            "{\"url\": \"http://127.0.0.1:1/\"}",
            "{\"url\": \"file:///etc/passwd\", \"secret\": \"x\", \"filter\": {}}",
            "\0\0\0",
            "<html><p>Two ships sank.</p>",
            "<!DOCTYPE x [<!ENTITY a \"&a;&a;\">]>&a;",
            "{\"articleBody\": \"\ud800\"}");
    private static final List<String> BARE = List.of(
            "GET / HTTP/1.1\r\n\r\n",
            "GET /facts HTTP/9.9\r\nHost: x\r\n\r\n",
            "\r\n\r\n",
            "\0\0\0\0",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "POST /articles HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
            "POST /articles HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\nshort",
            "POST /articles HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
            "GET http://other.example/ HTTP/1.1\r\nHost: x\r\n\r\n",
            "POST /articles HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\nGET /facts HTTP/1.1\r\n\r\n",
            "GET /%zz%0d%0aX:y HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /facts HTTP/1.1\r\n" + "A: b\r\n".repeat(3_000) + "\r\n",
            "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
            "TRACE / HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /facts\r\n",
            "\u0016\u0003\u0001\u0002");

    private record Call(String method, String path, JsonNode operation) {}

    private final List<Call> calls = new ArrayList<>();
    private final String host;
    private final String key;
    private final SplittableRandom random;

    FuzzedCalls(JsonNode document, String host, String key, long seed) {
        this.host = host;
        this.key = key;
        this.random = new SplittableRandom(seed);
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            METHODS.stream()
                    .filter(path.getValue()::has)
                    .forEach(method -> calls.add(
                            new Call(method, path.getKey(), path.getValue().path(method))));
        }
        for (String path : List.of("/", "/q/health", "/q/metrics", "/no-such-thing")) {
            calls.add(new Call("get", path, document.path("none")));
        }
    }

    /** A request that is HTTP, on a connection of its own. */
    byte[] next() {
        Call call = any(calls);
        String method = random.nextInt(20) == 0 ? any(METHODS) : call.method();
        byte[] body = isWithBody(method) ? body() : new byte[0];
        StringBuilder head = new StringBuilder(method.toUpperCase())
                .append(' ')
                .append(path(call))
                .append(" HTTP/1.1\r\nHost: ")
                .append(host)
                .append("\r\nConnection: close\r\nX-API-Key: ")
                .append(key)
                .append("\r\n");
        if (random.nextBoolean()) {
            head.append("Accept: ").append(any(TYPES)).append("\r\n");
        }
        if (random.nextInt(8) == 0) {
            head.append("Last-Event-ID: ")
                    .append(odd().replaceAll("[\r\n]", ""))
                    .append("\r\n");
        }
        if (isWithBody(method)) {
            head.append("Content-Type: ")
                    .append(any(TYPES))
                    .append("\r\nContent-Length: ")
                    .append(body.length)
                    .append("\r\n");
        }
        return together(head.append("\r\n").toString(), body);
    }

    /** Bytes that may be no HTTP. */
    byte[] bare() {
        byte[] bytes = any(BARE).getBytes(StandardCharsets.ISO_8859_1);
        for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static boolean isWithBody(String method) {
        return List.of("post", "put", "patch").contains(method);
    }

    private byte[] body() {
        byte[] body = any(BODIES).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i > 0 && body.length > 0; i--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return body;
    }

    private String path(Call call) {
        String path = call.path();
        while (path.contains("{")) {
            path = path.replaceFirst("\\{[^}]*\\}", encoded(odd()).replace("\\", "\\\\"));
        }
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : call.operation().path("parameters")) {
            if (parameter.path("in").asText().equals("query") && random.nextInt(3) == 0) {
                query.add(parameter.path("name").asText() + "=" + encoded(value(parameter.path("schema"))));
            }
        }
        if (random.nextInt(20) == 0) {
            query.add(encoded(odd()) + "=" + odd().replaceAll("[\\s\0]", ""));
        }
        return path + (query.isEmpty() ? "" : query.stream().collect(Collectors.joining("&", "?", "")));
    }

    /** As the schema has it, or not. */
    private String value(JsonNode schema) {
        JsonNode choices = schema.has("enum") ? schema.path("enum") : schema.at("/items/enum");
        if (choices.size() > 0 && random.nextBoolean()) {
            return choices.get(random.nextInt(choices.size())).asText();
        }
        boolean number = schema.path("type").toString().contains("integer");
        return number && random.nextBoolean() ? Integer.toString(random.nextInt(200)) : odd();
    }

    private String odd() {
        return random.nextInt(4) == 0 ? any(ODD) + any(ODD) : any(ODD);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static byte[] together(String head, byte[] body) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body);
        return all.toByteArray();
    }
}
