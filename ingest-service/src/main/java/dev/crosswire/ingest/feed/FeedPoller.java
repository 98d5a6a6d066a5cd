package dev.crosswire.ingest.feed;

import dev.crosswire.ingest.IngestConfig;
import dev.crosswire.ingest.fetch.Fetched;
import dev.crosswire.ingest.fetch.PoliteFetcher;
import dev.crosswire.ingest.publish.TopicUnavailable;
import dev.crosswire.ingest.store.FeedStore;
import dev.crosswire.ingest.store.StoreUnavailable;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/** Polls the feeds that are due. */
@ApplicationScoped
class FeedPoller {
    private static final Logger LOG = Logger.getLogger(FeedPoller.class);

    private final FeedStore store;
    private final PoliteFetcher fetcher;
    private final Entries entries;
    private final Schedule schedule;
    private final WebSub webSub;
    private final IngestConfig config;
    private final ExecutorService workers;

    FeedPoller(FeedStore store, PoliteFetcher fetcher, Entries entries, WebSub webSub, IngestConfig config) {
        this.store = store;
        this.fetcher = fetcher;
        this.entries = entries;
        this.schedule = new Schedule(config.feeds(), new SplittableRandom());
        this.webSub = webSub;
        this.config = config;
        this.workers = Executors.newFixedThreadPool(config.feeds().pollers());
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    void onStart(@Observes StartupEvent event) {
        config.feeds().urls().orElse(Set.of()).forEach(url -> store.add(url, null));
    }

    @Scheduled(
            identity = "feeds",
            every = "{crosswire.ingest.feeds.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() throws InterruptedException {
        workers.invokeAll(Collections.nCopies(config.feeds().pollers(), Executors.callable(this::pollDue)));
    }

    private void pollDue() {
        try {
            Optional<FeedStore.Row> due = store.takeDue();
            while (due.isPresent()) {
                poll(due.get());
                due = store.takeDue();
            }
        } catch (StoreUnavailable e) {
            LOG.warnf("feeds wait: %s", e.getMessage());
        }
    }

    private void poll(FeedStore.Row feed) {
        FeedStore.Outcome outcome;
        try {
            outcome = outcome(feed, fetcher.get(URI.create(feed.url()), conditions(feed)));
        } catch (TopicUnavailable e) {
            outcome =
                    failure(feed, e.getMessage(), Optional.of(config.delivery().retryAfter()));
        } catch (RuntimeException e) {
            LOG.errorf(e, "feed %s", feed.url());
            outcome = failure(feed, "unexpected: " + e, Optional.empty());
        }
        LOG.infof("feed %s: %s; again in %s", feed.url(), outcome.result(), outcome.again());
        store.finish(feed.url(), outcome);
    }

    private static Map<String, String> conditions(FeedStore.Row feed) {
        Map<String, String> headers = new HashMap<>();
        headers.put(
                "Accept",
                "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5");
        if (feed.etag() != null) {
            headers.put("If-None-Match", feed.etag());
        }
        if (feed.lastModified() != null) {
            headers.put("If-Modified-Since", feed.lastModified());
        }
        return headers;
    }

    private FeedStore.Outcome outcome(FeedStore.Row feed, Fetched fetched) {
        if (fetched instanceof Fetched.Failed failed) {
            return failure(feed, failed.reason(), Optional.empty());
        }
        Fetched.Answer answer = (Fetched.Answer) fetched;
        return switch (answer.status()) {
            case 200 -> read(feed, answer);
            case 304 ->
                new FeedStore.Outcome(
                        feed.etag(),
                        feed.lastModified(),
                        "not modified",
                        0,
                        false,
                        schedule.afterSuccess(answer.maxAge()));
            case 410 ->
                new FeedStore.Outcome(
                        null,
                        null,
                        "gone for good: paused",
                        0,
                        true,
                        config.feeds().longest());
            default -> failure(feed, "it answers " + answer.status(), retryAfter(answer));
        };
    }

    private FeedStore.Outcome read(FeedStore.Row feed, Fetched.Answer answer) {
        try {
            List<Entry> found = FeedParser.parse(
                    answer.body(), answer.header("content-type").orElse(null), answer.url());
            Map<Entries.Outcome, Integer> counts = new EnumMap<>(Entries.Outcome.class);
            found.forEach(entry -> counts.merge(entries.take(feed, entry), 1, Integer::sum));
            webSub.subscribe(feed, answer);
            boolean complete = !counts.containsKey(Entries.Outcome.LATER);
            return new FeedStore.Outcome(
                    complete ? answer.header("etag").orElse(null) : null,
                    complete ? answer.header("last-modified").orElse(null) : null,
                    found.size() + " entries " + counts,
                    0,
                    false,
                    complete
                            ? schedule.afterSuccess(answer.maxAge())
                            : config.feeds().shortest());
        } catch (NotAFeed e) {
            return failure(feed, e.getMessage(), Optional.empty());
        }
    }

    private FeedStore.Outcome failure(FeedStore.Row feed, String reason, Optional<Duration> retryAfter) {
        int failures = feed.failures() + 1;
        return new FeedStore.Outcome(
                feed.etag(), feed.lastModified(), reason, failures, false, schedule.afterFailure(failures, retryAfter));
    }

    /** Seconds or an HTTP date. */
    static Optional<Duration> retryAfter(Fetched.Answer answer) {
        return answer.header("retry-after").map(String::strip).flatMap(text -> {
            try {
                return Optional.of(
                        text.matches("\\d{1,9}")
                                ? Duration.ofSeconds(Long.parseLong(text))
                                : Duration.between(
                                        Instant.now(),
                                        ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                                .toInstant()));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }
}
