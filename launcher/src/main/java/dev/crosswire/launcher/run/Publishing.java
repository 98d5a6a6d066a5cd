package dev.crosswire.launcher.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosswire.launcher.RunFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Publishes articles, each until it is acknowledged, as a few clients would who each know every instance. New articles
 * come as they are released; in between, those that were published are sent again, so that no moment goes unasked.
 */
final class Publishing {
    private static final int CLIENTS = 4;
    private static final long BETWEEN_MS = 100;

    private final ServiceClient client;
    private final Queue<ObjectNode> waiting;
    private final Semaphore released = new Semaphore(0);
    private final CountDownLatch open;
    private final List<ObjectNode> published = new ArrayList<>();
    private final Gaps gaps = new Gaps();
    private final boolean repeats;

    /** @param repeats whether those that were published are sent again in between */
    Publishing(ServiceClient client, List<ObjectNode> articles, boolean repeats) {
        this.client = client;
        this.waiting = new ConcurrentLinkedQueue<>(articles);
        this.open = new CountDownLatch(articles.size());
        this.repeats = repeats;
    }

    void start() {
        for (int i = 1; i <= CLIENTS; i++) {
            Thread thread = new Thread(this::publish, "publishing-" + i);
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** So many more are to be published. */
    void release(int articles) {
        released.release(articles);
    }

    private void publish() {
        try {
            while (open.getCount() > 0) {
                if (released.tryAcquire()) {
                    publishNew(waiting.remove());
                } else if (repeats) {
                    repeat();
                }
                Thread.sleep(BETWEEN_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void publishNew(ObjectNode article) throws InterruptedException {
        offer(article);
        synchronized (published) {
            published.add(article);
        }
        open.countDown();
    }

    private void repeat() throws InterruptedException {
        ObjectNode article;
        synchronized (published) {
            if (published.isEmpty()) {
                return;
            }
            article = published.get(ThreadLocalRandom.current().nextInt(published.size()));
        }
        offer(article);
    }

    private void offer(ObjectNode article) throws InterruptedException {
        long begun = System.nanoTime();
        while (!client.offer(article)) {
            gaps.failed();
            Thread.sleep(BETWEEN_MS);
        }
        gaps.taken(begun);
    }

    Gaps gaps() {
        return gaps;
    }

    /** Returns when the last article is acknowledged. */
    Gaps finish() {
        try {
            open.await();
            return gaps;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunFailure("The run was interrupted.");
        }
    }
}
