package dev.crosswire.ingest.http;

import dev.crosswire.ingest.IngestConfig;
import dev.crosswire.ingest.intake.Result;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;

/** What a client hears of a result, and the count of each kind. */
@ApplicationScoped
class Answers {
    private final IngestConfig config;
    private final Problems problems;
    private final MeterRegistry metrics;

    Answers(IngestConfig config, Problems problems, MeterRegistry metrics) {
        this.config = config;
        this.problems = problems;
        this.metrics = metrics;
    }

    /** @throws ProblemException where the result is no receipt */
    Receipt receipt(Result result) {
        count(result.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        if (result instanceof Result.Accepted accepted) {
            return Receipt.accepted(accepted.key());
        }
        if (result instanceof Result.Duplicate duplicate) {
            return Receipt.duplicate(duplicate.key());
        }
        throw new ProblemException(problem(result));
    }

    private Problem problem(Result result) {
        if (result instanceof Result.Unknown unknown) {
            return Problem.of(Status.NOT_FOUND, "There is no article with the id '" + unknown.id() + "'.");
        }
        if (result instanceof Result.TooLong) {
            return tooLong("The article comes to more than " + config.limits().record() + " bytes as a record.");
        }
        return problems.unavailable(((Result.Unavailable) result).reason());
    }

    static Problem tooLong(String detail) {
        return Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, detail);
    }

    void count(String outcome) {
        metrics.counter("crosswire.ingest.articles", "outcome", outcome).increment();
    }
}
