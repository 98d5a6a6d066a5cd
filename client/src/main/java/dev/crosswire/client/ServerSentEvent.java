package dev.crosswire.client;

import java.time.Duration;

/**
 * An event, as the HTML standard (section 9.2) defines its parts.
 *
 * @param id null where the event has none
 * @param name {@code message} where it has none
 * @param retry how long to wait before connecting again, null where it does not say
 */
record ServerSentEvent(String id, String name, String data, Duration retry) {}
