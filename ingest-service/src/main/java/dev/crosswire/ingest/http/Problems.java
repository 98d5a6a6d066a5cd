package dev.crosswire.ingest.http;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.crosswire.ingest.IngestConfig;
import dev.crosswire.ingest.article.InvalidArticle;
import dev.crosswire.ingest.json.NotJson;
import dev.crosswire.ingest.publish.TopicUnavailable;
import dev.crosswire.ingest.store.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into a problem; the unexpected is logged and told without its inside. */
@ApplicationScoped
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final IngestConfig config;

    Problems(IngestConfig config) {
        this.config = config;
    }

    /** What an exception means to the client. */
    Problem of(RuntimeException failure) {
        if (failure instanceof ProblemException e) {
            return e.problem();
        }
        if (failure instanceof InvalidArticle e) {
            return Problem.of(e);
        }
        if (failure instanceof NotJson) {
            return Problem.of(Status.BAD_REQUEST, "The body is not JSON: " + failure.getMessage());
        }
        if (failure instanceof TopicUnavailable || failure instanceof StoreUnavailable) {
            return unavailable(failure.getMessage());
        }
        LOG.error("unexpected", failure);
        return Problem.of(Status.INTERNAL_SERVER_ERROR, "Something unexpected happened; it is in the service's log.");
    }

    Problem unavailable(String reason) {
        return Problem.of(Status.SERVICE_UNAVAILABLE, "Not taken in: " + reason + ". Please try again.");
    }

    @ServerExceptionMapper
    Response any(RuntimeException failure) {
        return response(of(failure));
    }

    @ServerExceptionMapper
    Response ofJaxRs(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        if (status < Status.BAD_REQUEST.getStatusCode()) {
            return failure.getResponse();
        }
        return response(Problem.of(status, detail(status)));
    }

    @ServerExceptionMapper
    Response ofJackson(MismatchedInputException failure) {
        return response(Problem.of(Status.BAD_REQUEST, "The body has the wrong form: " + failure.getOriginalMessage()));
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not know that method.";
            case 406 -> "The answer is application/json, which the request does not accept.";
            case 415 ->
                "The Content-Type must be application/json, application/x-ndjson, text/plain, text/html"
                        + " or text/uri-list.";
            default -> "The request could not be served.";
        };
    }

    Response response(Problem problem) {
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            response.header(
                    HttpHeaders.RETRY_AFTER, config.delivery().retryAfter().toSeconds());
        }
        return response.build();
    }
}
