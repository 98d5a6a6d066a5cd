package dev.crosswire.ingest.json;

/** Bytes that are no JSON document; the message says where and why, in the parser's words. */
public final class NotJson extends RuntimeException {
    public NotJson(String message) {
        super(message);
    }
}
