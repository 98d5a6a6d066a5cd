package dev.crosswire.ingest.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, each within a limit; a longer one is told and passed over, and the rest goes on. */
public final class Lines {
    /**
     * @param number counted from 1
     * @param bytes without the line's end; null where the line is too long
     */
    public record Line(long number, byte[] bytes) {
        public boolean isTooLong() {
            return bytes == null;
        }

        public boolean isBlank() {
            if (bytes == null) {
                return false;
            }
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int limit;
    private long number;
    private long filled;

    public Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line that is not blank; empty at the end. */
    public Optional<Line> next() throws IOException {
        while (fill()) {
            Line line = read();
            if (!line.isBlank()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** Whether there is more to read without waiting for the client. */
    public boolean isReady() throws IOException {
        return position < limit || in.available() > 0;
    }

    /** How many bytes the lines given so far have, their ends included. */
    public long consumed() {
        return filled - (limit - position);
    }

    private Line read() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean fits = true;
        boolean ended = false;
        while (!ended && fill()) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            ended = end < limit;
            fits = fits && line.size() + end - position <= longest;
            if (fits) {
                line.write(buffer, position, end - position);
            }
            position = ended ? end + 1 : end;
        }
        return new Line(++number, fits ? line.toByteArray() : null);
    }

    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.read(buffer));
            filled += limit;
        }
        return position < limit;
    }
}
