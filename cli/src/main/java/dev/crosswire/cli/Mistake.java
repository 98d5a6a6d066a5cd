package dev.crosswire.cli;

/** What the person at the command line asked for makes no sense; in words for them. */
final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    Mistake(String message) {
        super(message);
    }
}
