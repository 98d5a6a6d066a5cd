package dev.crosswire.ingest.publish;

/** The broker does not take records now, or the topic is not there. */
public final class TopicUnavailable extends RuntimeException {
    public TopicUnavailable(Throwable cause) {
        super("the broker does not take articles now", cause);
    }
}
