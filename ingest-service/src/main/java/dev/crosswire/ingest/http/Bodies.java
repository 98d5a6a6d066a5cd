package dev.crosswire.ingest.http;

import dev.crosswire.ingest.IngestConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Reads request bodies within their limit. */
@ApplicationScoped
class Bodies {
    private final IngestConfig config;

    Bodies(IngestConfig config) {
        this.config = config;
    }

    /** @throws ProblemException where there is no body, or too much of it, or the client went away */
    byte[] read(InputStream in) {
        try {
            int longest = config.limits().body();
            byte[] bytes = in.readNBytes(longest + 1);
            if (bytes.length > longest) {
                throw new ProblemException(Answers.tooLong("The body has more than " + longest + " bytes."));
            }
            if (bytes.length == 0) {
                throw new ProblemException(Problem.of(Status.BAD_REQUEST, "The request has no body."));
            }
            return bytes;
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Status.BAD_REQUEST, "The body broke off."));
        }
    }

    /** The text of plain bytes in the charset that the content type names, UTF-8 by default; no byte order mark. */
    String text(byte[] bytes, MediaType type) {
        Charset charset = charset(type);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ProblemException(Problem.of(Status.BAD_REQUEST, "The body is not " + charset + "."));
        }
    }

    /** Null where the content type names none. */
    static Charset declared(MediaType type) {
        String name = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ProblemException(
                    Problem.of(Status.UNSUPPORTED_MEDIA_TYPE, "The charset '" + name + "' is not known here."));
        }
    }

    private static Charset charset(MediaType type) {
        Charset declared = declared(type);
        return declared == null ? StandardCharsets.UTF_8 : declared;
    }
}
