package dev.crosswire.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.crosswire.api.store.StoreException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every failure with a problem; what the client is not to blame for is logged, and not shown. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response problem(Problem problem) {
        return problem.response();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refusal) {
        Response.StatusType status = refusal.getResponse().getStatusInfo();
        if (refusal.getCause() instanceof UnrecognizedPropertyException unknown) {
            return unknown(unknown);
        }
        Response problem = refusal.getCause() instanceof JsonProcessingException wrong
                ? Problem.badParameter("body", "It is not what is asked for: " + wrong.getOriginalMessage())
                        .response()
                : Problem.refused(status.getStatusCode(), status.getReasonPhrase())
                        .response();
        String allow = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? problem
                : Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, allow)
                        .build();
    }

    @ServerExceptionMapper
    Response unknown(UnrecognizedPropertyException wrong) {
        String known = wrong.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
        return Problem.badParameter(wrong.getPropertyName(), "There is no such field here; there are: " + known)
                .response();
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException wrong) {
        return Problem.badParameter("body", "It is not what is asked for: " + wrong.getOriginalMessage())
                .response();
    }

    @ServerExceptionMapper
    Response store(StoreException failure) {
        if (failure.blamesData()) {
            LOG.warnf("the database refuses a question: %s", failure.getMessage());
            return Problem.badParameter("query", "The database cannot make sense of a value in it.")
                    .response();
        }
        LOG.errorf("the database is not there: %s", failure.getMessage());
        return Problem.unavailable().response();
    }

    @ServerExceptionMapper
    Response any(Exception failure) {
        LOG.error("a request failed", failure);
        return Problem.internal().response();
    }
}
