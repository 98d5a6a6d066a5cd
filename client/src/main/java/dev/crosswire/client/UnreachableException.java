package dev.crosswire.client;

import java.io.IOException;
import java.net.URI;

/** No service answers at the address, or it broke off in the middle. */
public final class UnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreachableException(URI address, IOException cause) {
        super(address + " does not answer: " + reason(cause), cause);
    }

    /** The JDK's client leaves a refused connection without words. */
    private static String reason(IOException cause) {
        return cause.getMessage() == null ? "no connection" : cause.getMessage();
    }
}
