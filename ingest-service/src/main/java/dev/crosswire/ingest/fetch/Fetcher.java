package dev.crosswire.ingest.fetch;

import dev.crosswire.ingest.IngestConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.util.Timeout;

/** Gets one document: bounded in bytes (after decompression), time and redirects; each hop is looked at anew. */
@ApplicationScoped
public class Fetcher {
    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Timeout SILENCE = Timeout.ofSeconds(10);

    private final IngestConfig.Fetch config;
    private final CloseableHttpClient client;

    Fetcher(IngestConfig config) {
        this.config = config.fetch();
        PublicAddresses addresses =
                new PublicAddresses(config.fetch().allowedHosts().orElse(Set.of()));
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(addresses)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(SILENCE)
                                .setSocketTimeout(SILENCE)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(SILENCE).build())
                .setUserAgent(config.fetch().userAgent())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }

    @PreDestroy
    void close() throws IOException {
        client.close();
    }

    /** @param headers further request headers, such as If-None-Match */
    public Fetched get(URI url, Map<String, String> headers) {
        Instant end = Instant.now().plus(config.timeout());
        URI next = url;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            if (!"http".equalsIgnoreCase(next.getScheme()) && !"https".equalsIgnoreCase(next.getScheme())) {
                return new Fetched.Failed("only http and https are fetched, not " + next.getScheme(), false);
            }
            HttpGet request = new HttpGet(next);
            headers.forEach(request::setHeader);
            Fetched fetched = once(next, request, end);
            if (!(fetched instanceof Fetched.Answer answer) || !REDIRECTS.contains(answer.status())) {
                return fetched;
            }
            try {
                next = next.resolve(new URI(answer.header("location").orElse("")));
            } catch (URISyntaxException | IllegalArgumentException e) {
                return new Fetched.Failed("it redirects to no address", false);
            }
        }
        return new Fetched.Failed("it redirects more than " + MOST_REDIRECTS + " times", false);
    }

    /** Sends a form, and follows no redirect. */
    public Fetched post(URI url, Map<String, String> form) {
        List<NameValuePair> fields = new ArrayList<>();
        form.forEach((name, value) -> fields.add(new BasicNameValuePair(name, value)));
        HttpPost request = new HttpPost(url);
        request.setEntity(new UrlEncodedFormEntity(fields, StandardCharsets.UTF_8));
        return once(url, request, Instant.now().plus(config.timeout()));
    }

    private Fetched once(URI url, HttpUriRequestBase request, Instant end) {
        try {
            return client.execute(request, response -> read(url, request, response, end));
        } catch (PublicAddresses.PrivateAddress e) {
            return new Fetched.Failed(e.getMessage(), false);
        } catch (TooMuch e) {
            return new Fetched.Failed(e.getMessage(), e.passing);
        } catch (IOException | IllegalArgumentException e) {
            return new Fetched.Failed("it cannot be reached: " + e.getMessage(), true);
        }
    }

    private Fetched read(URI url, HttpUriRequestBase request, ClassicHttpResponse response, Instant end)
            throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            String name = header.getName().toLowerCase(Locale.ROOT);
            headers.merge(name, header.getValue(), (one, next) -> name.equals("link") ? one + ", " + next : next);
        }
        try {
            byte[] body = response.getEntity() == null ? new byte[0] : read(response.getEntity(), end);
            return new Fetched.Answer(url, response.getCode(), Map.copyOf(headers), body);
        } catch (TooMuch e) {
            request.abort();
            throw e;
        }
    }

    private byte[] read(HttpEntity entity, Instant end) throws IOException {
        try (InputStream in = entity.getContent()) {
            byte[] body = new byte[64 * 1024];
            int length = 0;
            int read = in.read(body, 0, body.length);
            while (read >= 0) {
                length += read;
                check(length, end);
                if (length == body.length) {
                    body = Arrays.copyOf(body, body.length * 2);
                }
                read = in.read(body, length, body.length - length);
            }
            return Arrays.copyOf(body, length);
        }
    }

    private void check(int length, Instant end) throws TooMuch {
        if (length > config.largest()) {
            throw new TooMuch("it has more than " + config.largest() + " bytes", false);
        }
        if (Instant.now().isAfter(end)) {
            Duration timeout = config.timeout();
            throw new TooMuch("it takes more than " + timeout.toSeconds() + " s", true);
        }
    }

    /** More bytes or time than a document may take. */
    private static final class TooMuch extends IOException {
        private final boolean passing;

        TooMuch(String message, boolean passing) {
            super(message);
            this.passing = passing;
        }
    }
}
