package dev.crosswire.client;

/** A service answered with a problem (RFC 9457). */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String type;
    private final String parameter;

    RefusedException(int status, String type, String parameter, String message) {
        super(message);
        this.status = status;
        this.type = type;
        this.parameter = parameter;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What kind of problem it is, such as {@code urn:crosswire:problem:bad-parameter}; null where nothing was said. */
    public String type() {
        return type;
    }

    /** The parameter that is not right; null where that is not what is wrong. */
    public String parameter() {
        return parameter;
    }

    /** Whether the same request may succeed later. */
    public boolean isPassing() {
        return status >= 500 || status == 429 || status == 408;
    }
}
