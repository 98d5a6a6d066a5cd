package dev.crosswire.ingest.http;

import dev.crosswire.edge.key.Role;
import dev.crosswire.ingest.article.Order;
import dev.crosswire.ingest.intake.Intake;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Forgetting: an article and all that was read out of it leave every database and every answer. */
@Path("/erasures")
@Blocking
@RolesAllowed(Role.ADMIN_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ErasuresResource {
    private final Intake intake;
    private final Answers answers;

    /** @param id the article's */
    public record Erasure(String id) {}

    ErasuresResource(Intake intake, Answers answers) {
        this.intake = intake;
        this.answers = answers;
    }

    @POST
    @Operation(
            summary = "Erases an article",
            description = "The record that erases is on the topic when this answers, and what stands behind it follows"
                    + " within seconds. Records that the topics keep are erased by `crosswire erase`.")
    @APIResponse(responseCode = "202", description = "The broker has the record that erases.")
    @APIResponse(responseCode = "404", description = "There is no such article.")
    public Response erase(Erasure erasure) {
        if (erasure == null || erasure.id() == null || erasure.id().isBlank()) {
            throw new ProblemException(Problem.of(Status.BAD_REQUEST, "id must be an article's."));
        }
        return Response.accepted(answers.receipt(intake.take(new Order.Erase(erasure.id()))))
                .build();
    }
}
