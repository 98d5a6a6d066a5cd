package dev.crosswire.ingest.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.ingest.IngestConfig;
import dev.crosswire.ingest.intake.Intake;
import dev.crosswire.ingest.json.ArticleJson;
import dev.crosswire.ingest.json.Lines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.concurrent.Semaphore;

/** Articles by the line. A few streams at a time, each with a few chunks on their way to the broker. */
@ApplicationScoped
class Bulk {
    static final String MEDIA_TYPE = "application/x-ndjson";

    private final Intake intake;
    private final ArticleJson articles;
    private final ObjectMapper json;
    private final Answers answers;
    private final Problems problems;
    private final IngestConfig.Limits limits;
    private final Semaphore streams;

    Bulk(
            Intake intake,
            ArticleJson articles,
            ObjectMapper json,
            Answers answers,
            Problems problems,
            IngestConfig config) {
        this.intake = intake;
        this.articles = articles;
        this.json = json;
        this.answers = answers;
        this.problems = problems;
        this.limits = config.limits();
        this.streams = new Semaphore(limits.streams());
    }

    /** The first chunk is served before the status is sent: if the broker is away then, the whole answer is 503. */
    Response exchange(InputStream body) {
        if (!streams.tryAcquire()) {
            throw new ProblemException(problems.unavailable(limits.streams() + " streams are being read already"));
        }
        boolean handedOver = false;
        try {
            BulkExchange exchange = new BulkExchange(
                    new Lines(body, limits.body()), new Chunks(intake, articles, answers, problems), json);
            exchange.begin();
            StreamingOutput rest = out -> {
                try {
                    exchange.finish(out);
                } finally {
                    streams.release();
                }
            };
            handedOver = true;
            return Response.ok(rest, MEDIA_TYPE).build();
        } finally {
            if (!handedOver) {
                streams.release();
            }
        }
    }
}
