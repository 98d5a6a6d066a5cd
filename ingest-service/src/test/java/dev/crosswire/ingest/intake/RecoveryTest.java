package dev.crosswire.ingest.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.Article;
import dev.crosswire.ingest.Backing;
import dev.crosswire.ingest.IngestConfig;
import dev.crosswire.ingest.Topic;
import dev.crosswire.ingest.article.ArticleRecord;
import dev.crosswire.ingest.article.Draft;
import dev.crosswire.ingest.article.Drafts;
import dev.crosswire.ingest.article.Order;
import dev.crosswire.ingest.json.RecordJson;
import dev.crosswire.ingest.language.Languages;
import dev.crosswire.ingest.publish.ArticleTopic;
import dev.crosswire.ingest.store.ArticleStore;
import dev.crosswire.ingest.store.Outbox;
import dev.crosswire.ingest.store.Reservation;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a crash between any two steps of the intake leaves behind, and what becomes of it. */
@QuarkusTest
@WithTestResource(Backing.class)
class RecoveryTest {
    @Inject
    ArticleStore articles;

    @Inject
    Outbox outbox;

    @Inject
    ArticleTopic topic;

    @Inject
    RecordJson json;

    @Inject
    Intake intake;

    @Inject
    Languages languages;

    @Inject
    IngestConfig config;

    @Test
    void sendsAVersionThatWasGivenButNeverSent() {
        ArticleRecord record = reserve(Drafts.of("crash-before-send", "text"));
        outbox.releaseOwn();
        List<Article> versions = awaitVersions("crash-before-send");
        assertEquals(1, versions.size());
        assertEquals(record.key().version(), versions.get(0).version());
        assertEquals("text", versions.get(0).articleBody());
    }

    @Test
    void doesNotSendAgainWhatArrivedBeforeTheCrash() {
        ArticleRecord record = reserve(Drafts.of("crash-after-ack", "text"));
        topic.send(record, () -> true).join();
        outbox.releaseOwn();
        awaitSettled(record);
        assertEquals(1, Topic.of("crash-after-ack").size());
    }

    /** Another may be sending it by then. */
    @Test
    void whoIsStoppedBetweenTheStepsForLongerThanTheLeaseSendsNothing() {
        Intake stopped = with("lease", Duration.ZERO);
        Draft draft = Drafts.of("stopped-too-long", "text");
        assertInstanceOf(Result.Unavailable.class, stopped.take(new Order.Publish(draft)));
        assertInstanceOf(Result.Duplicate.class, take(draft));
        assertEquals(1, Topic.of("stopped-too-long").size());
    }

    private Intake with(String setting, Duration value) {
        IngestConfig.Delivery delivery = but(IngestConfig.Delivery.class, config.delivery(), setting, value);
        IngestConfig changed = but(IngestConfig.class, config, "delivery", delivery);
        return new Intake(articles, outbox, topic, json, languages, changed);
    }

    /** The same but for one answer. */
    private static <T> T but(Class<T> type, T same, String method, Object answer) {
        Object changed = Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) ->
                        called.getName().equals(method) ? answer : called.invoke(same, arguments));
        return type.cast(changed);
    }

    @Test
    void acknowledgesADuplicateOnlyWhenTheRecordItRepeatsIsOnTheTopic() {
        reserve(Drafts.of("crash-then-retry", "text"));
        Intake impatient = with("timeout", Duration.ofMillis(200));
        assertInstanceOf(
                Result.Unavailable.class, impatient.take(new Order.Publish(Drafts.of("crash-then-retry", "text"))));
        assertTrue(Topic.of("crash-then-retry").isEmpty());
        outbox.releaseOwn();
        assertInstanceOf(Result.Duplicate.class, take(Drafts.of("crash-then-retry", "text")));
        assertEquals(1, Topic.of("crash-then-retry").size());
    }

    @Test
    void keepsTheOrderOfVersionsThatWereLeftBehind() {
        reserve(Drafts.of("crash-twice", "one"));
        ArticleRecord second = reserve(Drafts.of("crash-twice", "two"));
        outbox.releaseOwn();
        awaitSettled(second);
        awaitVersions("crash-twice");
        assertEquals(
                List.of("one", "two"),
                Topic.of("crash-twice").stream().map(Article::articleBody).toList());
    }

    @Test
    void concurrentOrdersOfTheSameArticleMakeOneVersion() throws Exception {
        List<Result> results = together(8, i -> take(Drafts.of("same-at-once", "text")));
        assertEquals(
                1, results.stream().filter(Result.Accepted.class::isInstance).count());
        assertEquals(
                7, results.stream().filter(Result.Duplicate.class::isInstance).count());
        assertEquals(1, Topic.of("same-at-once").size());
    }

    @Test
    void concurrentChangesOfOneArticleAreVersionsOfTheirOwn() throws Exception {
        together(8, i -> take(Drafts.of("changed-at-once", "text " + i)));
        Map<Long, List<Article>> versions =
                Topic.of("changed-at-once").stream().collect(Collectors.groupingBy(Article::version));
        assertEquals(
                IntStream.rangeClosed(1, 8).mapToObj(Long::valueOf).collect(Collectors.toSet()), versions.keySet());
        assertTrue(versions.values().stream().allMatch(records -> records.size() == 1));
        Set<String> bodies = versions.values().stream()
                .map(records -> records.get(0).articleBody())
                .collect(Collectors.toSet());
        assertEquals(8, bodies.size());
    }

    /** The intake's first step alone: what a crash right after it leaves. */
    private ArticleRecord reserve(Draft draft) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Reservation reservation = articles.reserve(List.of(new Order.Publish(draft)), now, json::encode)
                .get(0);
        return ((Reservation.Reserved) reservation).record();
    }

    private Result take(Draft draft) {
        return intake.take(new Order.Publish(draft));
    }

    private static List<Article> awaitVersions(String id) {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            List<Article> versions = Topic.of(id);
            while (versions.isEmpty()) {
                versions = Topic.of(id);
            }
            return versions;
        });
    }

    private void awaitSettled(ArticleRecord record) {
        Instant end = Instant.now().plusSeconds(60);
        while (!outbox.pending(List.of(record.key())).isEmpty()) {
            assertTrue(Instant.now().isBefore(end), "the record is still in the outbox");
        }
    }

    private static List<Result> together(int threads, IntFunction<Result> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Result>> calls = IntStream.range(0, threads)
                    .mapToObj(i -> (Callable<Result>) () -> work.apply(i))
                    .toList();
            List<Result> results = new ArrayList<>();
            for (Future<Result> future : pool.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
