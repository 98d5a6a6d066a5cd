package dev.crosswire.api.stream;

/** Waiting before another try. */
final class Pauses {
    private Pauses() {}

    /** The thread was told to stop. */
    static final class Stopped extends RuntimeException {
        Stopped(InterruptedException cause) {
            super("told to stop", cause);
        }
    }

    /** @throws Stopped where the thread is interrupted, which stays marked */
    static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped(e);
        }
    }
}
