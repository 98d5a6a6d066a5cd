package dev.crosswire.api.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.live.Answers;
import dev.crosswire.api.live.ChangeFeed;
import dev.crosswire.api.live.StreamConfig;
import dev.crosswire.api.live.Subscriber;
import dev.crosswire.api.store.ChangeTable;
import dev.crosswire.api.store.ChangeTable.Change;
import dev.crosswire.api.store.ChangeTable.Detail;
import dev.crosswire.api.store.ClaimFilter;
import dev.crosswire.api.store.ClaimReader;
import dev.crosswire.api.store.FactFilter;
import dev.crosswire.api.store.FactReader;
import dev.crosswire.api.store.Item;
import dev.crosswire.api.store.Page;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** The view as it changes. */
@Path("/stream")
@Singleton
@Blocking
@Tag(name = "stream")
public class StreamResource {
    private static final Logger LOG = Logger.getLogger(StreamResource.class);

    private static final int SNAPSHOT_PAGE = 200;

    private final ChangeFeed feed;
    private final Answers answers;
    private final FactReader facts;
    private final ClaimReader claims;
    private final ObjectMapper json;
    private final StreamConfig config;
    private final StreamEvents own;
    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "crosswire-heartbeat");
        thread.setDaemon(true);
        return thread;
    });

    StreamResource(
            ChangeFeed feed,
            Answers answers,
            FactReader facts,
            ClaimReader claims,
            ObjectMapper json,
            Sse sse,
            StreamConfig config,
            MeterRegistry meters) {
        this.feed = feed;
        this.answers = answers;
        this.facts = facts;
        this.claims = claims;
        this.json = json;
        this.config = config;
        this.own = new StreamEvents(sse, json, answers);
        meters.gaugeCollectionSize("crosswire.stream.clients", Tags.empty(), subscribers);
        long period = config.heartbeat().toMillis();
        clock.scheduleWithFixedDelay(this::beat, period, period, TimeUnit.MILLISECONDS);
    }

    private void beat() {
        OutboundSseEvent farewell =
                own.end("nothing was taken for " + config.patience().toSeconds() + " s");
        subscribers.forEach(subscriber -> subscriber.beat(own::heartbeat, config.patience(), farewell));
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
        subscribers.forEach(subscriber -> subscriber.end(own.end("the service stops")));
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "stream",
            summary = "Facts or claims as they change, as server-sent events",
            description = "`fact` (or `claim`) carries the whole fact; `gone` says that one is gone or matches no more."
                    + " Ids can be resumed after for a week, on any instance. An id that is forgotten is answered with"
                    + " `reset`, a `fact` (or `claim`) for each that matches now, and `live`. A client that takes nothing for"
                    + " 30 s is cut off with `end` and a reason, and can resume.")
    public void stream(
            @BeanParam StreamParameters parameters,
            @Context UriInfo uri,
            @Context SseEventSink sink,
            @Context Sse sse) {
        Values.checkNames(uri, StreamParameters.class);
        parameters.check();
        if (subscribers.size() >= config.most()) {
            throw Problem.unavailable();
        }
        StreamEvents events = new StreamEvents(sse, json, answers);
        What what = parameters.ofClaims() ? claims(parameters, events) : facts(parameters, events);
        OptionalLong resume = parameters.resumeAfter();
        ChangeTable.Reach reach = feed.reach();
        long after = resume.orElse(reach.last());
        boolean forgotten = after + 1 < reach.first() || after > reach.last();
        boolean snapshot = forgotten || parameters.withSnapshot() && resume.isEmpty();
        boolean there = send(sink, events.hello(snapshot ? null : after));
        if (forgotten) {
            there = there && send(sink, events.reset());
            after = reach.last();
        }
        if (snapshot) {
            there = there && snapshot(sink, what) && send(sink, events.live(after));
        }
        if (there) {
            follow(sink, after, what);
        }
    }

    /**
     * What is followed.
     *
     * @param now all there is now
     * @param item makes an item's event
     * @param changes makes a change's event, null where the client is not to be told
     * @param details what that asks for
     */
    private record What(
            Listing.Source now,
            Function<String, OutboundSseEvent> item,
            Function<Change, OutboundSseEvent> changes,
            Set<Detail> details) {}

    private What facts(StreamParameters parameters, StreamEvents events) {
        FactFilter filter = parameters.filter();
        boolean all = filter.isEmpty() && !parameters.answersAlone();
        return new What(
                (page, sink) -> facts.each(filter, page, sink),
                body -> events.fact(body, null),
                all ? events::any : events.facts(filter, parameters.answersAlone()),
                all ? Set.of() : Set.of(Detail.BEFORE));
    }

    private What claims(StreamParameters parameters, StreamEvents events) {
        ClaimFilter filter = parameters.claimFilter();
        return new What(
                (page, sink) -> claims.each(filter, page, sink),
                body -> events.claim(body, null),
                events.claims(filter),
                Set.of(Detail.CLAIMS));
    }

    /** Page by page: no connection of the database is held while a client takes its time. */
    private static boolean snapshot(SseEventSink sink, What what) {
        Page.Key after = null;
        List<Item> items = new ArrayList<>();
        boolean there;
        do {
            items.clear();
            what.now().each(new Page("id", false, after, SNAPSHOT_PAGE), items::add);
            there = items.stream().allMatch(item -> send(sink, what.item().apply(item.json())));
            after = items.isEmpty() ? null : items.get(items.size() - 1).key();
        } while (there && items.size() == SNAPSHOT_PAGE);
        return there;
    }

    /** Waits until the client has taken it, so that a snapshot is read as fast as it is taken; false where it has gone. */
    static boolean send(SseEventSink sink, OutboundSseEvent event) {
        try {
            if (!sink.isClosed()) {
                sink.send(event)
                        .toCompletableFuture()
                        .orTimeout(30, TimeUnit.SECONDS)
                        .join();
                return true;
            }
        } catch (CompletionException | IllegalStateException e) {
            LOG.debugf("a client left before it was told all there is: %s", e.getMessage());
            sink.close();
        }
        return false;
    }

    private void follow(SseEventSink sink, long after, What what) {
        Subscriber[] self = new Subscriber[1];
        Subscriber.Source source = position -> feed.after(position, what.details());
        Subscriber subscriber =
                new Subscriber(sink, after, source, what.changes(), Infrastructure.getDefaultWorkerPool(), () -> {
                    feed.forget(self[0]);
                    subscribers.remove(self[0]);
                });
        self[0] = subscriber;
        subscribers.add(subscriber);
        feed.listen(subscriber, what.details());
        subscriber.run();
    }
}
