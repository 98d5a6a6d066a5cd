package dev.crosswire.launcher;

/** Why the run cannot start or go on, in one sentence that is shown to the person who started it, and nothing else. */
public final class RunFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RunFailure(String sentence) {
        super(sentence);
    }
}
