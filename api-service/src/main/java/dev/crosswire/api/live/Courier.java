package dev.crosswire.api.live;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Takes a webhook to its address. Redirects are not followed: they could lead where the address was refused. */
@ApplicationScoped
public class Courier {
    private static final int CONNECT_MS = 5_000;
    private static final long ANSWER_MS = 10_000;

    private final HttpClient client;
    private final LiveConfig config;

    Courier(Vertx vertx, LiveConfig config) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(CONNECT_MS));
        this.config = config;
    }

    /** Why nothing would be delivered to the URL, null where something would. */
    public String refusal(String url) {
        try {
            Addresses.of(new URI(url), config.privateAddresses());
            return null;
        } catch (URISyntaxException e) {
            return "The url is not a URL.";
        } catch (Addresses.Refused e) {
            return e.getMessage();
        }
    }

    /**
     * Delivers the body.
     *
     * @return what went wrong, null where it was taken (2xx)
     */
    String deliver(String url, String secret, String key, String body) {
        try {
            URI uri = URI.create(url);
            InetAddress address = Addresses.of(uri, config.privateAddresses());
            int status = post(uri, address, headers(secret, key, body), body)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(ANSWER_MS, TimeUnit.MILLISECONDS);
            return status / 100 == 2 ? null : "it answered " + status;
        } catch (Addresses.Refused e) {
            return e.getMessage();
        } catch (TimeoutException e) {
            return "it did not answer in " + ANSWER_MS + " ms";
        } catch (ExecutionException e) {
            return String.valueOf(e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "the service was stopping";
        }
    }

    private static Map<String, String> headers(String secret, String key, String body) {
        return Map.of(
                "Content-Type",
                "application/json",
                "User-Agent",
                "crosswire",
                "Idempotency-Key",
                key,
                "Crosswire-Signature",
                Signature.of(secret, Instant.now().getEpochSecond(), body));
    }

    /** The status alone counts: the body is cut off unread, however long it would be. */
    private Future<Integer> post(URI uri, InetAddress address, Map<String, String> headers, String body) {
        boolean secure = "https".equals(uri.getScheme());
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(uri.getHost())
                .setPort(port)
                .setSsl(secure)
                .setFollowRedirects(false)
                .setTimeout(ANSWER_MS)
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
        headers.forEach(options::addHeader);
        return client.request(options)
                .compose(request -> request.send(Buffer.buffer(body)))
                .map(response -> {
                    response.exceptionHandler(cutOff -> {});
                    response.request().reset();
                    return response.statusCode();
                });
    }
}
