package dev.crosswire.launcher.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.contract.Fact;
import dev.crosswire.launcher.Ports;
import dev.crosswire.launcher.RunFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the run asks of the services, as any client would. */
final class ServiceClient {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Longer than a service may take to say that an article cannot be taken; who then says nothing stands still. */
    private static final Duration SILENCE = Duration.ofSeconds(12);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final List<URI> ingest;
    private final AtomicInteger turn = new AtomicInteger();
    private final URI api;
    private final String key;

    ServiceClient(int ingestPort, int apiPort, String key) {
        this(List.of(ingestPort), apiPort, key);
    }

    /** @param ingestPorts of every instance: where one does not serve, the next is asked */
    ServiceClient(List<Integer> ingestPorts, int apiPort, String key) {
        this.key = key;
        this.ingest = ingestPorts.stream().map(ServiceClient::address).toList();
        this.api = address(apiPort);
    }

    private static URI address(int port) {
        return URI.create("http://" + Ports.HOST + ":" + port);
    }

    /** Publishes one article; returns when the broker has it. */
    void publish(JsonNode article) {
        HttpResponse<String> response = send(publication(article, turn.get()).build());
        if (response.statusCode() / 100 != 2) {
            throw new RunFailure("ingest-service refused " + article.path("id").asText() + " with "
                    + response.statusCode() + ": " + response.body());
        }
    }

    /**
     * Whether the broker has it now; false where nobody answers or the answer is that it cannot be taken, and then
     * another instance's turn is next.
     */
    boolean offer(JsonNode article) {
        int mine = turn.get();
        try {
            HttpRequest request = publication(article, mine).timeout(SILENCE).build();
            boolean taken = http.send(request, BodyHandlers.ofString()).statusCode() / 100 == 2;
            return taken || passOn(mine);
        } catch (IOException e) {
            return passOn(mine);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Once, however many found that instance wanting. */
    private boolean passOn(int from) {
        turn.compareAndSet(from, from + 1);
        return false;
    }

    private HttpRequest.Builder publication(JsonNode article, int turn) {
        URI instance = ingest.get(Math.floorMod(turn, ingest.size()));
        return request(instance.resolve("/articles"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(article.toString()));
    }

    /** Every item of a listing, all its pages. */
    List<JsonNode> items(String listing) {
        List<JsonNode> items = new ArrayList<>();
        pages("/" + listing + "?limit=100", page -> {
            page.path("items").forEach(items::add);
            return true;
        });
        return items;
    }

    /** Facts, claims and articles as they are served, an item a line. */
    List<String> view() {
        return Stream.of("facts", "claims", "articles")
                .flatMap(listing -> items(listing).stream())
                .map(JsonNode::toString)
                .toList();
    }

    /** How many articles are not read yet. */
    long waiting() {
        return items("articles").stream()
                .filter(article -> article.path("status").asText().equals("waiting"))
                .count();
    }

    /** The ids of the articles that the reader has done with, one way or another. */
    Set<String> articlesRead() {
        Set<String> ids = new HashSet<>();
        pages("/articles?limit=100", page -> {
            for (JsonNode article : page.path("items")) {
                if (!article.path("status").asText().equals("waiting")) {
                    ids.add(article.path("id").asText());
                }
            }
            return true;
        });
        return ids;
    }

    /** The facts that were published last, not many more than so many. */
    List<Fact> facts(int most) {
        List<Fact> facts = new ArrayList<>();
        pages("/facts?limit=100", page -> {
            page.path("items").forEach(item -> facts.add(json.convertValue(item, Fact.class)));
            return facts.size() < most;
        });
        return facts;
    }

    /** Gives the pages of a listing one by one, for as long as more is wanted: a view may be larger than the heap. */
    private void pages(String path, Predicate<JsonNode> wantsMore) {
        String next = "";
        while (next != null) {
            JsonNode page = get(api.resolve(path + next));
            String cursor = page.path("next").textValue();
            boolean more = wantsMore.test(page) && cursor != null;
            next = more ? "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8) : null;
        }
    }

    private JsonNode get(URI address) {
        HttpResponse<String> response = send(request(address).build());
        if (response.statusCode() != 200) {
            throw new RunFailure(address + " answers " + response.statusCode() + ": " + response.body());
        }
        try {
            return json.readTree(response.body());
        } catch (IOException e) {
            throw new RunFailure(address + " answers what is not JSON.");
        }
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE).header("X-API-Key", key);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new RunFailure(request.uri() + " does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunFailure("The run was interrupted.");
        }
    }
}
