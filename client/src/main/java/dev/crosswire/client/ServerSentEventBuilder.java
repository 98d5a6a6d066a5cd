package dev.crosswire.client;

import java.time.Duration;

/** Puts an event together from its lines, by the rules of the HTML standard, section 9.2.6. */
final class ServerSentEventBuilder {
    private final StringBuilder data = new StringBuilder();
    private String id;
    private String name = "message";
    private Duration retry;

    void line(String line) {
        int colon = line.indexOf(':');
        String field = colon < 0 ? line : line.substring(0, colon);
        String value = colon < 0 ? "" : line.substring(colon + 1);
        field(field, value.startsWith(" ") ? value.substring(1) : value);
    }

    private void field(String field, String value) {
        switch (field) {
            case "data" -> data.append(value).append('\n');
            case "event" -> name = value;
            case "id" -> id = value.indexOf(0) >= 0 ? id : value;
            case "retry" -> retry = value.matches("\\d{1,9}") ? Duration.ofMillis(Long.parseLong(value)) : retry;
            default -> {
                // a comment, or a field of a later standard
            }
        }
    }

    boolean isWorthTelling() {
        return !data.isEmpty() || id != null || retry != null;
    }

    ServerSentEvent build() {
        String text = data.isEmpty() ? "" : data.substring(0, data.length() - 1);
        return new ServerSentEvent(id, name, text, retry);
    }
}
