package dev.crosswire.ingest.feed;

import dev.crosswire.ingest.IngestConfig;
import dev.crosswire.ingest.fetch.Fetched;
import dev.crosswire.ingest.fetch.Fetcher;
import dev.crosswire.ingest.store.FeedStore;
import dev.crosswire.ingest.store.SubscriptionStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.logging.Logger;

/**
 * Subscribes at the hubs that feeds name (W3C WebSub, January 2018). What a hub delivers is taken as word that there is
 * news: the feed itself is then polled at once, so that nothing is read that its own site does not say.
 */
@ApplicationScoped
public class WebSub {
    private static final Logger LOG = Logger.getLogger(WebSub.class);
    private static final Duration LEASE = Duration.ofDays(10);
    private static final Map<String, String> MACS =
            Map.of("sha1", "HmacSHA1", "sha256", "HmacSHA256", "sha384", "HmacSHA384", "sha512", "HmacSHA512");

    private final SubscriptionStore subscriptions;
    private final FeedStore feeds;
    private final Fetcher fetcher;
    private final Optional<URI> callback;
    private final SecureRandom random = new SecureRandom();

    WebSub(SubscriptionStore subscriptions, FeedStore feeds, Fetcher fetcher, IngestConfig config) {
        this.subscriptions = subscriptions;
        this.feeds = feeds;
        this.fetcher = fetcher;
        this.callback = config.feeds().callback();
    }

    /** Subscribes to the feed where it names a hub, we can be reached, and no subscription stands. */
    void subscribe(FeedStore.Row feed, Fetched.Answer answer) {
        callback.flatMap(base -> Hub.of(answer)).ifPresent(hub -> {
            SubscriptionStore.Row row =
                    new SubscriptionStore.Row(feed.url(), hub.address().toString(), hub.topic(), secret(), secret());
            if (subscriptions.begin(row)) {
                Fetched fetched = fetcher.post(hub.address(), request(row));
                LOG.infof("feed %s: asked its hub %s: %s", feed.url(), row.hub(), told(fetched));
            }
        });
    }

    private Map<String, String> request(SubscriptionStore.Row row) {
        String base = callback.orElseThrow().toString().replaceFirst("/$", "");
        return Map.of(
                "hub.mode", "subscribe",
                "hub.topic", row.topic(),
                "hub.callback", base + "/websub/" + row.token(),
                "hub.secret", row.secret(),
                "hub.lease_seconds", Long.toString(LEASE.toSeconds()));
    }

    private static String told(Fetched fetched) {
        return fetched instanceof Fetched.Answer answer
                ? "it answers " + answer.status()
                : ((Fetched.Failed) fetched).reason();
    }

    /** Whether we did ask that hub to subscribe to that topic; if so, the subscription counts as confirmed. */
    public boolean confirm(String token, String mode, String topic, long seconds) {
        Optional<SubscriptionStore.Row> row = subscriptions
                .find(token)
                .filter(asked -> "subscribe".equals(mode) && asked.topic().equals(topic));
        row.ifPresent(asked -> subscriptions.confirm(
                asked.token(),
                Math.max(0, Math.min(seconds, LEASE.multipliedBy(10).toSeconds()))));
        return row.isPresent();
    }

    /** Whether there is such a subscription; it then no longer stands. */
    public boolean deny(String token) {
        boolean known = subscriptions.find(token).isPresent();
        subscriptions.deny(token);
        return known;
    }

    /**
     * Takes a hub's news. One that is not signed with our secret is passed over without a word, as section 8 asks.
     *
     * @param signature the header X-Hub-Signature, may be null
     * @return whether there is such a subscription
     */
    public boolean notice(String token, String signature, byte[] body) {
        Optional<SubscriptionStore.Row> row = subscriptions.find(token);
        row.filter(asked -> isSigned(asked.secret(), signature, body)).ifPresent(asked -> feeds.due(asked.feed()));
        return row.isPresent();
    }

    static boolean isSigned(String secret, String signature, byte[] body) {
        String[] parts = signature == null ? new String[0] : signature.split("=", 2);
        String algorithm = parts.length == 2 ? MACS.get(parts[0].toLowerCase(Locale.ROOT)) : null;
        if (algorithm == null) {
            return false;
        }
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            return MessageDigest.isEqual(mac.doFinal(body), HexFormat.of().parseHex(parts[1].strip()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private String secret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
