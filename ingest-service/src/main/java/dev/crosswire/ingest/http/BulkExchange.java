package dev.crosswire.ingest.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.ingest.json.Lines;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One NDJSON request and its answer: while some chunks are on their way, the next is read. */
final class BulkExchange {
    private static final int LINES = 256;
    private static final int BYTES = 1 << 20;
    private static final int CHUNKS_AHEAD = 3;

    private final Lines lines;
    private final Chunks chunks;
    private final ObjectMapper json;
    private final Deque<Supplier<List<LineResult>>> open = new ArrayDeque<>();
    private List<LineResult> first = List.of();

    BulkExchange(Lines lines, Chunks chunks, ObjectMapper json) {
        this.lines = lines;
        this.chunks = chunks;
        this.json = json;
    }

    /** Serves the first chunk, and refuses the request if that cannot be done. */
    void begin() {
        try {
            List<Lines.Line> chunk = read();
            if (chunk.isEmpty()) {
                throw new ProblemException(Problem.of(Status.BAD_REQUEST, "The request has no line."));
            }
            first = chunks.begin(chunk).get();
            if (chunks.outage() != null) {
                throw chunks.outage();
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Status.BAD_REQUEST, "The body broke off."));
        }
    }

    /** Answers what is on its way before it waits for the client, who may be waiting for the answer. */
    void finish(OutputStream out) throws IOException {
        write(first, out);
        List<Lines.Line> chunk = read();
        while (!chunk.isEmpty()) {
            open.add(chunks.begin(chunk));
            while (open.size() > (lines.isReady() ? CHUNKS_AHEAD : 0)) {
                write(open.remove().get(), out);
            }
            chunk = read();
        }
        while (!open.isEmpty()) {
            write(open.remove().get(), out);
        }
    }

    private List<Lines.Line> read() throws IOException {
        List<Lines.Line> chunk = new ArrayList<>();
        int bytes = 0;
        while (chunk.isEmpty() || (chunk.size() < LINES && bytes < BYTES && lines.isReady())) {
            Optional<Lines.Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            chunk.add(line.get());
            bytes += line.get().isTooLong() ? 0 : line.get().bytes().length;
        }
        return chunk;
    }

    private void write(List<LineResult> results, OutputStream out) throws IOException {
        for (LineResult result : results) {
            out.write(json.writeValueAsBytes(result));
            out.write('\n');
        }
        out.flush();
    }
}
