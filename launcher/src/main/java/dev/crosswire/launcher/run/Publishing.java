package dev.crosswire.launcher.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosswire.launcher.RunFailure;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Publishes articles one after the other, each until it is acknowledged, and tells the longest time without success. */
final class Publishing implements Runnable {
    private static final long RETRY_MS = 100;
    private static final double SECOND = 1e9;

    private final ServiceClient client;
    private final List<ObjectNode> articles;
    private final long between;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile double longestPause;

    /** @param between milliseconds between two articles */
    Publishing(ServiceClient client, List<ObjectNode> articles, long between) {
        this.client = client;
        this.articles = articles;
        this.between = between;
    }

    @Override
    public void run() {
        try {
            for (ObjectNode article : articles) {
                long begun = System.nanoTime();
                while (!client.offer(article)) {
                    Thread.sleep(RETRY_MS);
                }
                longestPause = Math.max(longestPause, (System.nanoTime() - begun) / SECOND);
                Thread.sleep(between);
            }
            done.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when the last article is acknowledged. */
    void finish() {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunFailure("The run was interrupted.");
        }
    }

    /** In seconds. */
    double longestPause() {
        return longestPause;
    }
}
