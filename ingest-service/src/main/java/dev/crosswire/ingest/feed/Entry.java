package dev.crosswire.ingest.feed;

/**
 * One entry of a feed.
 *
 * @param id what the feed tells it apart by: its own id, else its link
 * @param link the page, null where there is none
 * @param text its content as plain text, blank where there is none
 * @param published ISO 8601, null where it does not say
 * @param updated ISO 8601, null where it does not say
 */
record Entry(
        String id,
        String link,
        String title,
        String author,
        String text,
        String language,
        String published,
        String updated) {
    private static final int WHOLE = 150;

    /** Whether it gives too few words to be the story itself. */
    boolean isTeaser() {
        return text.split("\\s+").length < WHOLE;
    }
}
