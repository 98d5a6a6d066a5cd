package dev.crosswire.launcher.run;

/** Why the run cannot start or go on, in one sentence that is shown to the person who started it, and nothing else. */
final class RunFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RunFailure(String sentence) {
        super(sentence);
    }
}
