package dev.crosswire.edge.access;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Why somebody is turned away, told as a problem (RFC 9457). */
enum Refusal {
    MALFORMED(
            400,
            "Bad Request",
            "The address is no URL: %, and what is not of ASCII, must be percent-encoded, and NUL (%00) is no character."),
    UNAUTHORIZED(401, "Unauthorized", "This needs an API key (X-API-Key, or Authorization: Bearer) that is in force."),
    FORBIDDEN(403, "Forbidden", "This needs a role that the key or token does not have."),
    TOO_MANY_REQUESTS(429, "Too Many Requests", "The key, or without one the address, asks too often.");

    static final String MEDIA_TYPE = "application/problem+json";
    static final String CHALLENGE_HEADER = "WWW-Authenticate";
    static final String CHALLENGE = "Bearer realm=\"crosswire\"";

    private final int status;
    private final String title;
    private final String detail;

    Refusal(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    String body() {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .encode();
    }

    /** Writes the whole answer, and leaves its end to the caller. */
    void tell(RoutingContext request) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        Buffer body = Buffer.buffer(body());
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        if (this == UNAUTHORIZED) {
            response.putHeader(CHALLENGE_HEADER, CHALLENGE);
        }
        response.write(body);
    }
}
