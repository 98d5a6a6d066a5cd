package dev.crosswire.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosswire.api.live.Courier;
import dev.crosswire.api.live.Signature;
import dev.crosswire.api.store.FactFilter;
import dev.crosswire.api.store.SubscriptionTable;
import dev.crosswire.api.store.SubscriptionTable.Subscription;
import io.quarkus.resteasy.reactive.jackson.CustomDeserialization;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions to be told of. */
@Path("/subscriptions")
@Blocking
@Tag(name = "subscriptions")
public class SubscriptionsResource {
    private final SubscriptionTable subscriptions;
    private final Courier courier;
    private final Listing listing;
    private final JsonTrees trees;
    private final ObjectMapper json;

    SubscriptionsResource(
            SubscriptionTable subscriptions, Courier courier, Listing listing, JsonTrees trees, ObjectMapper json) {
        this.trees = trees;
        this.subscriptions = subscriptions;
        this.courier = courier;
        this.listing = listing;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "subscribe",
            summary = "Be told by webhook when an answer changes",
            description = "Only a changed answer (best value, status), a new fact or one that is gone is told of, in"
                    + " order, at least once. `Crosswire-Signature: t=<seconds>,v1=<hex>` is the HMAC-SHA256 of"
                    + " `<t>.<body>` under the secret, which is shown here alone; `Idempotency-Key` is the same for"
                    + " each attempt. Anything but 2xx is tried again, twice as late each time, 12 times.")
    @CustomDeserialization(Strictly.class)
    public Response subscribe(SubscriptionRequest request) throws JsonProcessingException {
        if (request == null) {
            throw Problem.badParameter("body", "It must be an object with `url` and `filter`.");
        }
        String url = Values.text("url", request.url());
        String refusal = url == null ? "It must be given." : courier.refusal(url);
        if (refusal != null) {
            throw Problem.badParameter("url", refusal);
        }
        FactFilter filter = request.parameters().filter();
        String id = UUID.randomUUID().toString();
        String secret = request.secret() == null ? Signature.newSecret() : Values.text("secret", request.secret());
        if (secret == null) {
            throw Problem.badParameter("secret", "It must not be blank.");
        }
        subscriptions.add(id, url, secret, json.writeValueAsString(filter));
        ObjectNode body = json(found(id)).put("secret", secret);
        return Response.created(URI.create("/subscriptions/" + id))
                .entity(body.toString())
                .build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listSubscriptions", summary = "Who is told of what, and how that goes")
    public Response list(@BeanParam PlainPage parameters, @Context UriInfo uri, @Context Request request) {
        Values.checkNames(uri, PlainPage.class);
        return listing.page(
                request,
                parameters.page(),
                (page, sink) -> subscriptions.each(
                        page, sink, subscription -> json(subscription).toString()));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getSubscription", summary = "One subscription, and how it goes")
    public Response get(@PathParam("id") String id, @Context Request request) {
        return Listing.json(request, json(found(id)).toString());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "unsubscribe", summary = "Be told no more")
    public Response remove(@PathParam("id") String id) {
        if (!subscriptions.remove(id)) {
            throw Problem.notFound("There is no subscription '" + id + "'.");
        }
        return Response.noContent().build();
    }

    /** A filter that is misspelt must not widen what is told of. */
    public static final class Strictly implements BiFunction<ObjectMapper, Type, ObjectReader> {
        @Override
        public ObjectReader apply(ObjectMapper mapper, Type type) {
            return mapper.reader().with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        }
    }

    private Subscription found(String id) {
        return subscriptions.find(id).orElseThrow(() -> Problem.notFound("There is no subscription '" + id + "'."));
    }

    private ObjectNode json(Subscription subscription) {
        ObjectNode node = trees.object().put("id", subscription.id()).put("url", subscription.url());
        node.set("filter", trees.read(subscription.filter()));
        return node.put("position", subscription.position())
                .put("attempts", subscription.attempts())
                .put("failure", subscription.failure())
                .put("givenUp", subscription.dead())
                .put("givenUpFor", subscription.deadFailure())
                .put("created", subscription.created().toString());
    }
}
