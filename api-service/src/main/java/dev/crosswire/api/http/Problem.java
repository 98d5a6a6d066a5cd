package dev.crosswire.api.http;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Why a request gets no answer, as the client is told (RFC 9457). */
public final class Problem extends RuntimeException {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPE = "urn:crosswire:problem:";

    private final String type;
    private final int status;
    private final String title;
    private final Map<String, Object> more;

    private Problem(String type, int status, String title, String detail, Map<String, Object> more) {
        super(detail);
        this.type = type;
        this.status = status;
        this.title = title;
        this.more = more;
    }

    static Problem badParameter(String parameter, String detail) {
        return new Problem("bad-parameter", 400, "A parameter is not right", detail, Map.of("parameter", parameter));
    }

    static Problem notFound(String detail) {
        return new Problem("not-found", 404, "There is no such thing", detail, Map.of());
    }

    static Problem gone(String detail, String history) {
        return new Problem("gone", 410, "It is not there any more", detail, Map.of("history", history));
    }

    static Problem unavailable() {
        return unavailable("The view cannot be read now");
    }

    static Problem unavailable(String title) {
        return new Problem("unavailable", 503, title, "Try again in a moment.", Map.of());
    }

    static Problem internal() {
        return new Problem("internal", 500, "Something went wrong here", "It has been logged.", Map.of());
    }

    /** What the framework refuses before any of our code is asked. */
    static Problem refused(int status, String title) {
        return new Problem("refused", status, title, detail(status), Map.of());
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address; /q/openapi tells what there is.";
            case 405 -> "This address does not know that method.";
            case 406 -> "The answer cannot be given in a form that the request accepts.";
            case 415 -> "The body is not in a form that this address takes: see its Content-Type.";
            default -> "The request could not be served.";
        };
    }

    Response response() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", TYPE + type);
        body.put("title", title);
        body.put("status", status);
        body.put("detail", getMessage());
        body.putAll(more);
        Response.ResponseBuilder response =
                Response.status(status).type(MEDIA_TYPE).entity(body);
        return (status == 503 ? response.header("Retry-After", "1") : response).build();
    }
}
