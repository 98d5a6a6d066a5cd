package dev.crosswire.edge.access;

/** Tokens that come back at a steady rate, up to a burst; each request takes one. Times in nanoseconds. */
final class TokenBucket {
    private static final double SECOND = 1e9;

    private final double rate;
    private final double burst;
    private double tokens;
    private long filled;

    TokenBucket(double rate, double burst, long now) {
        this.rate = rate;
        this.burst = burst;
        this.tokens = burst;
        this.filled = now;
    }

    /** 0 where a token was there; else after how many whole seconds there will be one. */
    synchronized long take(long now) {
        fill(now);
        if (tokens >= 1) {
            tokens--;
            return 0;
        }
        return (long) Math.max(1, Math.ceil((1 - tokens) / rate));
    }

    synchronized boolean isFull(long now) {
        fill(now);
        return tokens >= burst;
    }

    private void fill(long now) {
        tokens = Math.min(burst, tokens + Math.max(0, now - filled) / SECOND * rate);
        filled = now;
    }
}
