package dev.crosswire.ingest.article;

/** Short ways to drafts. */
public final class Drafts {
    private Drafts() {}

    public static Draft text(String body) {
        return new Draft(null, null, null, null, null, body, null, null, null);
    }

    public static Draft of(String id, String body) {
        return new Draft(id, null, "Outlet", null, "Headline", body, null, "2025-03-19", null);
    }

    public static Draft at(String url, String body) {
        return new Draft(null, url, null, null, null, body, null, null, null);
    }
}
