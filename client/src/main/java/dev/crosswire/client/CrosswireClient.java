package dev.crosswire.client;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Fact;
import dev.crosswire.contract.Publication;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks api-service. Safe for use by many threads. Every method throws {@link RefusedException} where the service answers with
 * a problem, and {@link UnreachableException} where it does not answer.
 */
public final class CrosswireClient {
    private static final String NDJSON = "application/x-ndjson";

    private final Http http;

    /** @param api api-service's address, such as {@code http://127.0.0.1:8080} */
    public CrosswireClient(URI api) {
        this(api, null);
    }

    /** @param key what the service knows this client by, sent as {@code X-API-Key}; null for none */
    public CrosswireClient(URI api, String key) {
        http = new Http(api, key);
    }

    /** The facts that match, read from the network as the stream is; it must be closed. */
    public Stream<Fact> facts(FactQuery query) {
        return factsAsJson(query).map(line -> Http.read(line, Fact.class));
    }

    /** The same, each as the JSON that was sent, fields unknown to this client included. */
    public Stream<String> factsAsJson(FactQuery query) {
        return http.lines(listing("facts", query.parameters(), NDJSON));
    }

    /** A fact by its id, or the one it merged into; empty where there is none (any more). */
    public Optional<Fact> fact(String id) {
        String path = "facts/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        try {
            return Optional.of(
                    Http.JSON.convertValue(http.json(http.request(path).build()), Fact.class));
        } catch (RefusedException e) {
            if (e.status() == 404 || e.status() == 410) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The claims that match, read from the network as the stream is; it must be closed. */
    public Stream<PublishedClaim> claims(ClaimQuery query) {
        return claimsAsJson(query).map(CrosswireClient::claim);
    }

    /** The same, each as the JSON that was sent. */
    public Stream<String> claimsAsJson(ClaimQuery query) {
        return http.lines(listing("claims", query.parameters(), NDJSON));
    }

    /** The facts that match as a table of comma-separated values (RFC 4180), line by line; to be closed. */
    public Stream<String> factsAsCsv(FactQuery query) {
        return http.lines(listing("facts", query.parameters(), "text/csv"));
    }

    /** The claims that match as a table of comma-separated values (RFC 4180), line by line; to be closed. */
    public Stream<String> claimsAsCsv(ClaimQuery query) {
        return http.lines(listing("claims", query.parameters(), "text/csv"));
    }

    /** Changes as they happen, over breaks of the connection; nothing is asked before the first is. */
    public ChangeStream follow(Following what) {
        return new ChangeStream(http, what);
    }

    static PublishedClaim claim(String json) {
        var node = Http.read(json, com.fasterxml.jackson.databind.JsonNode.class);
        return new PublishedClaim(
                Http.JSON.convertValue(node, Claim.class),
                Http.JSON.convertValue(node.path("publication"), Publication.class));
    }

    private HttpRequest listing(String path, Parameters parameters, String form) {
        return http.request(path + parameters.query()).header("Accept", form).build();
    }
}
