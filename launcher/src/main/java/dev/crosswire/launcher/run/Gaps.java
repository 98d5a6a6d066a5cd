package dev.crosswire.launcher.run;

/** For how long a service did not serve, as its clients see it; times in seconds. */
final class Gaps {
    private static final double SECOND = 1e9;

    private long last = System.nanoTime();
    private double longestPause;
    private double latelyLongest;
    private double longestWait;
    private long requests;
    private long failures;

    synchronized void taken(long begun) {
        long now = System.nanoTime();
        longestPause = Math.max(longestPause, pause(now));
        latelyLongest = Math.max(latelyLongest, pause(now));
        longestWait = Math.max(longestWait, (now - begun) / SECOND);
        last = now;
        requests++;
    }

    synchronized void failed() {
        requests++;
        failures++;
    }

    /** The longest time in which nobody's request was served, whoever asked. */
    synchronized double longestPause() {
        return longestPause;
    }

    /** The longest such time since this was asked last, one that still lasts included. */
    synchronized double latelyLongestPause() {
        double longest = Math.max(latelyLongest, pause(System.nanoTime()));
        latelyLongest = 0;
        return longest;
    }

    private double pause(long now) {
        return (now - last) / SECOND;
    }

    /** The longest time from one client's first request until it was served. */
    synchronized double longestWait() {
        return longestWait;
    }

    synchronized long requests() {
        return requests;
    }

    /** Requests that got no answer, or one that told to try again. */
    synchronized long failures() {
        return failures;
    }
}
