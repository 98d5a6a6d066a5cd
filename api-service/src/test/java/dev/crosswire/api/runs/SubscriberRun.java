package dev.crosswire.api.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.api.Stack;
import dev.crosswire.api.client.View;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Many subscribers at once, read by one thread: how long after its commit a change reaches each of them, and what memory
 * is held. {@code -Dtest=SubscriberRun -Druns=500}: so many subscribers. They share the machine, and this JVM, with the
 * service.
 */
@QuarkusTest
@WithTestResource(Stack.class)
@TestProfile(ReconnectRun.Unlimited.class)
@EnabledIfSystemProperty(named = "runs", matches = "\\d+")
class SubscriberRun {
    private static final int A_SECOND = 5;
    private static final int CHANGES = 150;
    private static final int WARM = 50;
    private static final Pattern VALUE = Pattern.compile("\"value\":(\\d+)");

    @Inject
    View view;

    @TestHTTPResource("/")
    URI root;

    private final AtomicLongArray committed = new AtomicLongArray(CHANGES + 1);
    private final AtomicInteger received = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private long[] delays;
    private volatile boolean ended;

    @Test
    void everySubscriberHearsSoon() throws Exception {
        int subscribers = Integer.getInteger("runs");
        delays = new long[subscribers * CHANGES];
        Thread reader = new Thread(() -> read(subscribers), "subscribers");
        reader.start();
        while (open.get() < subscribers) {
            Thread.onSpinWait();
        }
        long before = held();
        List<Long> memory = new ArrayList<>();
        long begin = System.nanoTime();
        for (int change = 1; change <= CHANGES; change++) {
            await(begin + (long) (1e9 / A_SECOND * change));
            view.tell("load", change, "Loadville", change, "Kremlin");
            committed.set(change, System.nanoTime());
            if (change % 50 == 0) {
                memory.add(held() >> 20);
            }
        }
        await(System.nanoTime() + 3_000_000_000L);
        ended = true;
        reader.join();
        assertEquals(subscribers * CHANGES, received.get(), "every change reaches every subscriber");
        print(subscribers, before, memory);
    }

    private void print(int subscribers, long before, List<Long> memory) {
        long[] sorted = Arrays.copyOfRange(delays, subscribers * WARM, delays.length);
        Arrays.sort(sorted);
        System.out.printf(
                "subscribers: %d at once, %d changes a second: from commit to client p50 %.0f ms, p99 %.0f ms, most %.0f"
                        + " ms (after %d changes to warm up; load of the machine %.1f)%n",
                subscribers,
                A_SECOND,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                WARM,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.printf("subscribers: heap held %d MiB before the changes, then %s MiB%n", before >> 20, memory);
    }

    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void await(long nanos) {
        while (System.nanoTime() < nanos) {
            java.util.concurrent.locks.LockSupport.parkNanos(nanos - System.nanoTime());
        }
    }

    /** One subscriber's connection and what of an event has come. */
    private static final class Connection {
        private final StringBuilder text = new StringBuilder();
        private boolean open;
    }

    private void read(int subscribers) {
        ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < subscribers; i++) {
                connect().register(selector, SelectionKey.OP_READ, new Connection());
            }
            while (!ended) {
                selector.select(100);
                for (SelectionKey key : selector.selectedKeys()) {
                    buffer.clear();
                    ((SocketChannel) key.channel()).read(buffer);
                    take((Connection) key.attachment(), buffer.flip());
                }
                selector.selectedKeys().clear();
            }
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private SocketChannel connect() throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress(root.getHost(), root.getPort()));
        String request = "GET /stream?place=loadville HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        channel.configureBlocking(false);
        return channel;
    }

    private void take(Connection connection, ByteBuffer bytes) {
        connection.text.append(StandardCharsets.ISO_8859_1.decode(bytes));
        for (int end = connection.text.indexOf("\n\n"); end >= 0; end = connection.text.indexOf("\n\n")) {
            String event = connection.text.substring(0, end);
            connection.text.delete(0, end + 2);
            if (!connection.open) {
                connection.open = true;
                open.incrementAndGet();
            } else if (event.contains("event:fact")) {
                heard(event);
            }
        }
    }

    /** A commit is noted a moment after it is done; what came before that came at once. */
    private void heard(String event) {
        Matcher value = VALUE.matcher(event);
        if (!value.find()) {
            throw new IllegalStateException(event);
        }
        long commit = committed.get(Integer.parseInt(value.group(1)));
        delays[received.getAndIncrement()] = commit == 0 ? 0 : System.nanoTime() - commit;
    }
}
