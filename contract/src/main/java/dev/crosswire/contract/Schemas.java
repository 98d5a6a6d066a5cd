package dev.crosswire.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The JSON Schemas (draft 7) of the records: one document, with a definition a record. */
public final class Schemas {
    /** The records that cross Kafka; each is a definition of this name. */
    public static final List<String> RECORDS = List.of("Article", "Reading", "Claim", "Fact");

    private static final String RESOURCE = "records.schema.json";

    private Schemas() {}

    /** The document as JSON. */
    public static String document() {
        try (InputStream in = Schemas.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
