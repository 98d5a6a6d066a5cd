package dev.crosswire.ingest.fetch;

import dev.crosswire.ingest.IngestConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Fetches as sites ask robots to: what robots.txt allows, one request at a time and host, with a pause between. */
@ApplicationScoped
public class PoliteFetcher {
    private final Fetcher fetcher;
    private final Robots robots;
    private final Duration pause;
    private final Map<String, Instant> next = new HashMap<>();

    PoliteFetcher(Fetcher fetcher, Robots robots, IngestConfig config) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.pause = config.fetch().pause();
    }

    public Fetched get(URI url, Map<String, String> headers) {
        if (url.getHost() == null) {
            return new Fetched.Failed("it has no host", false);
        }
        Optional<Fetched.Failed> refusal = robots.refusal(url);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Duration delay = robots.delay(url);
        return await(url.getHost(), delay.compareTo(pause) > 0 ? delay : pause)
                ? fetcher.get(url, headers)
                : new Fetched.Failed("the service is stopping", true);
    }

    private boolean await(String host, Duration between) {
        try {
            long wait = turn(host, between);
            if (wait > 0) {
                Thread.sleep(wait);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Takes the host's next free moment; returns how many milliseconds it is away. */
    private synchronized long turn(String host, Duration between) {
        Instant now = Instant.now();
        next.values().removeIf(moment -> moment.isBefore(now.minusSeconds(60)));
        Instant mine = next.getOrDefault(host, now);
        Instant start = mine.isBefore(now) ? now : mine;
        next.put(host, start.plus(between));
        return Duration.between(now, start).toMillis();
    }
}
