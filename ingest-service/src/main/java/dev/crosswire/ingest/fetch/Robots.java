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
import java.util.Optional;

/** What sites ask of robots (RFC 9309), kept for a day. */
@ApplicationScoped
class Robots {
    private static final Duration KEPT = Duration.ofDays(1);
    /** A site that was down may be back soon. */
    private static final Duration FAILURE_KEPT = Duration.ofMinutes(1);

    private static final int MOST_SITES = 2000;
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(10);

    /** @param failure why there are no rules, null where there are */
    private record Kept(SimpleRobotRules rules, Fetched.Failed failure, Instant until) {}

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

    /** Why a page may not be fetched; empty where it may. */
    Optional<Fetched.Failed> refusal(URI url) {
        Kept kept = kept(url);
        if (kept.failure() != null) {
            return Optional.of(kept.failure());
        }
        return kept.rules().isAllowed(url.toString())
                ? Optional.empty()
                : Optional.of(new Fetched.Failed("its robots.txt does not allow it", false));
    }

    /** How long the site wants robots to wait between requests; zero where it does not say. */
    Duration delay(URI url) {
        long millis = kept(url).rules().getCrawlDelay();
        return millis <= 0 ? Duration.ZERO : Duration.ofMillis(Math.min(millis, LONGEST_DELAY.toMillis()));
    }

    private Kept kept(URI url) {
        String site = url.getScheme() + "://" + url.getRawAuthority();
        Kept kept = sites.get(site);
        if (kept == null || kept.until().isBefore(Instant.now())) {
            kept = ask(site);
            sites.put(site, kept);
        }
        return kept;
    }

    /** No robots.txt allows all; a site that fails to answer allows nothing for now. */
    private Kept ask(String site) {
        Fetched fetched = fetcher.get(URI.create(site + "/robots.txt"), Map.of());
        if (fetched instanceof Fetched.Failed failure) {
            return failed(failure);
        }
        Fetched.Answer answer = (Fetched.Answer) fetched;
        if (answer.status() / 100 == 5) {
            return failed(new Fetched.Failed("its site answers " + answer.status() + " for its robots.txt", true));
        }
        SimpleRobotRules rules = answer.status() == 200
                ? parser.parseContent(
                        site + "/robots.txt",
                        answer.body(),
                        answer.header("content-type").orElse("text/plain"),
                        List.of(name))
                : parser.failedFetch(answer.status());
        return new Kept(rules, null, Instant.now().plus(KEPT));
    }

    private Kept failed(Fetched.Failed failure) {
        return new Kept(parser.failedFetch(503), failure, Instant.now().plus(FAILURE_KEPT));
    }
}
