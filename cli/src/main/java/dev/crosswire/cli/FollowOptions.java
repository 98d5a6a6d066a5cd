package dev.crosswire.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Option;

/** Where following begins and when it ends. */
final class FollowOptions {
    @Option(names = "--after", paramLabel = "EVENT", description = "Begin after the event of this id.")
    private String after;

    @Option(
            names = "--resume",
            paramLabel = "FILE",
            description = "Begin after the event whose id this file holds, where there is one, and keep the id of each"
                    + " event that was told in it: after a stop of any kind nothing is lost.")
    private Path resume;

    @Option(names = "--limit", paramLabel = "N", description = "End after so many events.")
    private Integer limit;

    @Option(names = "--json", description = "One JSON object a line: event, id and data.")
    private boolean json;

    boolean json() {
        return json;
    }

    boolean isEnough(int told) {
        return limit != null && told >= limit;
    }

    /** Null to begin now. */
    String begin() {
        if (after != null && resume != null) {
            throw new Mistake("--after and --resume cannot both be given.");
        }
        try {
            String kept = resume != null && Files.exists(resume)
                    ? Files.readString(resume).strip()
                    : "";
            return kept.isEmpty() ? after : kept;
        } catch (IOException e) {
            throw new Mistake(resume + " cannot be read: " + e.getMessage());
        }
    }

    /** The file holds the old id or the new one, whenever the machine stops. */
    void told(String eventId) {
        if (resume == null || eventId == null) {
            return;
        }
        try {
            Path next = resume.resolveSibling(resume.getFileName() + ".new");
            Files.writeString(next, eventId + "\n");
            Files.move(next, resume, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the id in " + resume, e);
        }
    }
}
