package dev.crosswire.ingest.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came of a fetch. */
public sealed interface Fetched {
    /**
     * An answer, whatever its status.
     *
     * @param url where it came from in the end
     * @param headers by lower-case name, the last of each, but every Link
     * @param body decompressed; not to be changed
     */
    record Answer(URI url, int status, Map<String, String> headers, byte[] body) implements Fetched {
        private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s;\"']+)");
        private static final Pattern MAX_AGE = Pattern.compile("(?i)max-age\\s*=\\s*(\\d{1,9})");

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }

        /** The charset that came with it, null where none did or nobody knows it. */
        public Charset charset() {
            Matcher named = CHARSET.matcher(headers.getOrDefault("content-type", ""));
            try {
                return named.find() ? Charset.forName(named.group(1)) : null;
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return null;
            }
        }

        /** How long its maker holds it good. */
        public Optional<Duration> maxAge() {
            Matcher age = MAX_AGE.matcher(headers.getOrDefault("cache-control", ""));
            return age.find() ? Optional.of(Duration.ofSeconds(Long.parseLong(age.group(1)))) : Optional.empty();
        }
    }

    /** No answer that may be used, and why; {@code passing} where a later try may fare better. */
    record Failed(String reason, boolean passing) implements Fetched {}
}
