package dev.crosswire.ingest.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.crosswire.ingest.IngestConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What sites ask of robots (RFC 9309), kept for a day. */
@ApplicationScoped
class Robots {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST_SITES = 2000;
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(10);

    private record Kept(SimpleRobotRules rules, Instant until) {}

    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<String, Kept> sites = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST_SITES;
        }
    });
    private final Fetcher fetcher;
    private final String name;

    Robots(Fetcher fetcher, IngestConfig config) {
        this.fetcher = fetcher;
        this.name = config.fetch().userAgent().replaceFirst("[/ ].*", "").toLowerCase(Locale.ROOT);
    }

    boolean allows(URI url) {
        return rules(url).isAllowed(url.toString());
    }

    /** How long the site wants robots to wait between requests; zero where it does not say. */
    Duration delay(URI url) {
        long millis = rules(url).getCrawlDelay();
        return millis <= 0 ? Duration.ZERO : Duration.ofMillis(Math.min(millis, LONGEST_DELAY.toMillis()));
    }

    private SimpleRobotRules rules(URI url) {
        String site = url.getScheme() + "://" + url.getRawAuthority();
        Kept kept = sites.get(site);
        if (kept == null || kept.until().isBefore(Instant.now())) {
            kept = new Kept(ask(site), Instant.now().plus(KEPT));
            sites.put(site, kept);
        }
        return kept.rules();
    }

    /** No robots.txt allows all; a site that fails to answer allows nothing for now. */
    private SimpleRobotRules ask(String site) {
        Fetched fetched = fetcher.get(URI.create(site + "/robots.txt"), Map.of());
        if (fetched instanceof Fetched.Answer answer) {
            return answer.status() == 200
                    ? parser.parseContent(
                            site + "/robots.txt",
                            answer.body(),
                            answer.header("content-type").orElse("text/plain"),
                            List.of(name))
                    : parser.failedFetch(answer.status());
        }
        return parser.failedFetch(503);
    }
}
