package dev.crosswire.api.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/**
 * Hands an article on to ingest-service as it came, with what the client says of itself, and its answer back: a page
 * of this service needs no other origin. It takes only what no form of a foreign page can send.
 */
@Path("/articles")
@Blocking
@Tag(name = "articles")
public class PublishResource {
    private static final Logger LOG = Logger.getLogger(PublishResource.class);
    private static final List<String> HANDED_ON =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.AUTHORIZATION, "X-API-Key");
    private static final List<String> HANDED_BACK =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI articles;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    PublishResource(IngestConfig config) {
        this.articles = URI.create(config.url().toString().replaceFirst("/$", "") + "/articles");
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, "text/uri-list"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "publishArticle",
            summary = "Hands an article, or the address of one, on to ingest-service, and its answer back")
    public Response publish(byte[] body, @Context HttpHeaders headers) {
        try {
            return answer(client.send(request(body, headers), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            LOG.warnf("ingest-service is not there: %s", e.toString());
            throw Problem.unavailable("Articles cannot be taken in now");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("Articles cannot be taken in now");
        }
    }

    private HttpRequest request(byte[] body, HttpHeaders headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(articles).timeout(PATIENCE).POST(BodyPublishers.ofByteArray(body));
        for (String name : HANDED_ON) {
            String value = headers.getHeaderString(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        return request.build();
    }

    private static Response answer(HttpResponse<byte[]> answer) {
        Response.ResponseBuilder response = Response.status(answer.statusCode()).entity(answer.body());
        for (String name : HANDED_BACK) {
            answer.headers().firstValue(name).ifPresent(value -> response.header(name, value));
        }
        return response.build();
    }
}
