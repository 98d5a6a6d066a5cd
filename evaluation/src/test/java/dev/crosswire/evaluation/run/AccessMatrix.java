package dev.crosswire.evaluation.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.edge.key.ApiKey;
import dev.crosswire.edge.key.KeyFile;
import dev.crosswire.edge.key.Keys;
import dev.crosswire.edge.key.Role;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Every call of every service's OpenAPI document, by every role: nobody may do more than the role says. */
final class AccessMatrix {
    /** Bodies are left unread, which over HTTP/2 looks like an attack by resets. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete", "head", "options");

    /** Spellings that a server may take for the address of the feeds. */
    private static final List<String> SPELLINGS =
            List.of("/feeds/", "//feeds", "/./feeds", "/%66eeds", "/feeds;a=b", "/x/../feeds", "/feeds?x");

    private final CrosswireProcess.Ports ports;

    /** A secret by who holds it; who has none, has one that expired, or made one up may do nothing. */
    private final Map<String, String> secrets = new LinkedHashMap<>();

    private record Call(int port, String method, String path) {}

    /** Makes a key a role, for a run that is to be started on {@code data}. */
    AccessMatrix(Path data, CrosswireProcess.Ports ports) throws IOException {
        this.ports = ports;
        KeyFile file = new KeyFile(data.resolve("access/keys"));
        Keys keys = file.read();
        for (Role role : Role.values()) {
            secrets.put(role.label(), ApiKey.newSecret());
            keys = keys.with(ApiKey.of(role.label(), role, secrets.get(role.label()), null));
        }
        secrets.put("expired", ApiKey.newSecret());
        file.write(keys.with(ApiKey.of("expired", Role.ADMIN, secrets.get("expired"), Instant.EPOCH)));
        secrets.put("made up", ApiKey.newSecret());
        secrets.put("nobody", null);
    }

    String secret(Role role) {
        return secrets.get(role.label());
    }

    Collection<String> secrets() {
        return secrets.values().stream().filter(Objects::nonNull).toList();
    }

    /** What is answered otherwise than the role says, over {@code fewest} calls at least. */
    List<String> leaks(int fewest) throws Exception {
        List<Call> calls = calls();
        if (calls.size() < fewest) {
            throw new AssertionError("the services' documents list few calls: " + calls);
        }
        List<String> leaks = new ArrayList<>();
        for (Call call : calls) {
            for (String who : secrets.keySet()) {
                check(call, who).ifPresent(leaks::add);
            }
        }
        return leaks;
    }

    private Optional<String> check(Call call, String who) throws Exception {
        try (Answer answer = send(call, who)) {
            int expected = refusal(call, who);
            boolean right = expected == 0 ? !answer.refuses() : answer.status() == expected && answer.isProblem(call);
            return right
                    ? Optional.empty()
                    : Optional.of(who + " " + call + " answers " + answer.status() + ", expected " + expected);
        }
    }

    /** Other spellings of an address that open what the address itself does not. */
    List<String> openSpellings() throws Exception {
        List<String> open = new ArrayList<>();
        for (String path : SPELLINGS) {
            for (String who : List.of("nobody", "read", "write", "made up")) {
                try (Answer answer = send(new Call(ports.ingest(), "get", path), who)) {
                    if (answer.status() / 100 != 4) {
                        open.add(who + " " + path + " answers " + answer.status());
                    }
                }
            }
        }
        return open;
    }

    /** What of the services' health cannot be seen without a key. */
    List<Integer> hiddenHealth() throws Exception {
        List<Integer> hidden = new ArrayList<>();
        for (int port : all()) {
            try (Answer answer = send(new Call(port, "get", "/q/health/ready"), "nobody")) {
                if (answer.status() != 200) {
                    hidden.add(port);
                }
            }
        }
        return hidden;
    }

    /** 0 where the call is open. */
    private static int refusal(Call call, String who) {
        Optional<Role> needed = needed(call);
        Optional<Role> held = Stream.of(Role.values())
                .filter(role -> role.label().equals(who))
                .findFirst();
        if (needed.isEmpty() || held.isPresent() && held.get().compareTo(needed.get()) >= 0) {
            return who.equals("expired") || who.equals("made up") ? 401 : 0;
        }
        return held.isPresent() ? 403 : 401;
    }

    /** Looking needs read, all else write, and what decides on sources admin; empty where anybody may. */
    private static Optional<Role> needed(Call call) {
        if (call.path().startsWith("/websub/")) {
            return Optional.empty();
        }
        if (call.path().startsWith("/feeds") || call.path().startsWith("/erasures")) {
            return Optional.of(Role.ADMIN);
        }
        return Optional.of(List.of("get", "head", "options").contains(call.method()) ? Role.READ : Role.WRITE);
    }

    private List<Call> calls() throws Exception {
        List<Call> calls = new ArrayList<>();
        for (int port : all()) {
            for (Map.Entry<String, JsonNode> path : document(port).path("paths").properties()) {
                String filled = path.getKey().replaceAll("\\{[^}]*\\}", "x");
                METHODS.stream()
                        .filter(path.getValue()::has)
                        .forEach(method -> calls.add(new Call(port, method, filled)));
            }
            calls.add(new Call(port, "get", "/q/metrics"));
            calls.add(new Call(port, "get", "/no-such-thing"));
            calls.add(new Call(port, "post", "/no-such-thing"));
        }
        return calls;
    }

    private JsonNode document(int port) throws Exception {
        try (Answer answer = send(new Call(port, "get", "/q/openapi?format=json"), "read")) {
            return JSON.readTree(answer.response().body());
        }
    }

    private List<Integer> all() {
        return List.of(ports.api(), ports.ingest(), ports.extract());
    }

    /** Its body is not read: a stream of events has no end. */
    private record Answer(HttpResponse<InputStream> response) implements AutoCloseable {
        int status() {
            return response.statusCode();
        }

        boolean refuses() {
            return status() == 401 || status() == 403;
        }

        boolean isProblem(Call call) {
            return call.method().equals("head")
                    || response.headers().firstValue("Content-Type").orElse("").startsWith(PROBLEM);
        }

        @Override
        public void close() throws IOException {
            response.body().close();
        }
    }

    private Answer send(Call call, String who) throws Exception {
        boolean bodiless = List.of("get", "head", "options", "delete").contains(call.method());
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + call.port() + call.path()))
                .timeout(Duration.ofSeconds(120))
                .header("Content-Type", "application/json")
                .method(
                        call.method().toUpperCase(Locale.ROOT),
                        bodiless ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        if (secrets.get(who) != null) {
            request.header("X-API-Key", secrets.get(who));
        }
        return new Answer(HTTP.send(request.build(), BodyHandlers.ofInputStream()));
    }
}
