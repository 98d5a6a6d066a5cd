package dev.crosswire.launcher.run;

import dev.crosswire.launcher.Ports;
import dev.crosswire.launcher.RunFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.Channel;
import java.nio.channels.CompletionHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A relay on the loopback interface by which one process reaches another, and which can be cut. Then nothing passes, and
 * nobody is told so: connections stay open, as where packets are lost. Mended, it passes on what was held back.
 */
final class Line implements AutoCloseable {
    private static final int BUFFER = 16 << 10;

    private final String from;
    private final String to;
    private final int port = Ports.free();
    private final int target;
    private final AsynchronousServerSocketChannel door;
    private final List<Runnable> held = new ArrayList<>();
    private boolean cut;

    private Line(String from, String to, int target) throws IOException {
        this.from = from;
        this.to = to;
        this.target = target;
        this.door = AsynchronousServerSocketChannel.open().bind(new InetSocketAddress(Ports.HOST, port));
    }

    /** @param target the port where {@code to} listens, now or later */
    static Line open(String from, String to, int target) {
        try {
            Line line = new Line(from, to, target);
            line.accept();
            return line;
        } catch (IOException e) {
            throw new RunFailure("No relay can be opened from " + from + " to " + to + ": " + e.getMessage());
        }
    }

    int port() {
        return port;
    }

    /** Whether it leads from or to the process of that name. */
    boolean touches(String process) {
        return from.equals(process) || to.equals(process);
    }

    @Override
    public String toString() {
        return from + " – " + to;
    }

    synchronized void cut() {
        cut = true;
    }

    void mend() {
        List<Runnable> steps;
        synchronized (this) {
            cut = false;
            steps = List.copyOf(held);
            held.clear();
        }
        steps.forEach(Runnable::run);
    }

    /** How much waits for the line to be mended. */
    synchronized int held() {
        return held.size();
    }

    /** Does the step, or once the line is mended. */
    private void pass(Runnable step) {
        synchronized (this) {
            if (cut) {
                held.add(step);
                return;
            }
        }
        step.run();
    }

    private void accept() {
        door.accept(
                null,
                new Then<AsynchronousSocketChannel>(
                        client -> {
                            accept();
                            pass(() -> connect(client));
                        },
                        () -> {}));
    }

    private void connect(AsynchronousSocketChannel client) {
        try {
            AsynchronousSocketChannel server = AsynchronousSocketChannel.open();
            Runnable end = () -> close(client, server);
            server.connect(
                    new InetSocketAddress(Ports.HOST, target),
                    null,
                    new Then<>(
                            done -> {
                                read(client, server, end, ByteBuffer.allocate(BUFFER));
                                read(server, client, end, ByteBuffer.allocate(BUFFER));
                            },
                            end));
        } catch (IOException e) {
            close(client);
        }
    }

    private void read(
            AsynchronousSocketChannel source, AsynchronousSocketChannel sink, Runnable end, ByteBuffer buffer) {
        source.read(
                buffer.clear(),
                null,
                new Then<Integer>(
                        count -> pass(count < 0 ? end : () -> write(source, sink, end, buffer.flip())),
                        () -> pass(end)));
    }

    private void write(
            AsynchronousSocketChannel source, AsynchronousSocketChannel sink, Runnable end, ByteBuffer buffer) {
        sink.write(
                buffer,
                null,
                new Then<Integer>(
                        count -> {
                            if (buffer.hasRemaining()) {
                                write(source, sink, end, buffer);
                            } else {
                                read(source, sink, end, buffer);
                            }
                        },
                        () -> pass(end)));
    }

    private static void close(Channel... channels) {
        for (Channel channel : channels) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Who is connected stays so until either end is gone. */
    @Override
    public void close() {
        close(door);
    }

    /** What to do with what was waited for, or where it failed. */
    private record Then<T>(Consumer<T> success, Runnable failure) implements CompletionHandler<T, Void> {
        @Override
        public void completed(T result, Void attachment) {
            success.accept(result);
        }

        @Override
        public void failed(Throwable cause, Void attachment) {
            failure.run();
        }
    }
}
