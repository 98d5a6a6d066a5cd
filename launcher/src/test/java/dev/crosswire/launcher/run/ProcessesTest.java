package dev.crosswire.launcher.run;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    /** A process that waits until it is ended. */
    static final class Waiting {
        private Waiting() {}

        public static void main(String[] args) throws InterruptedException {
            new CountDownLatch(1).await();
        }
    }

    /** A process that ends at once. */
    static final class Ending {
        private Ending() {}

        public static void main(String[] args) {
            System.exit(Integer.parseInt(args[0]));
        }
    }

    @Test
    void whatEndsByItselfIsWaitedFor(@TempDir Path directory) throws Exception {
        try (DataDirectory data = DataDirectory.open(directory)) {
            Processes processes = new Processes(data, new Progress(System.out, false, 80));
            assertTrue(processes.runToEnd(spec(directory, "well", Map.of(), Ending.class.getName(), "0")));
            assertFalse(processes.runToEnd(spec(directory, "badly", Map.of(), Ending.class.getName(), "3")));
            processes.check();
            processes.stop();
            assertFalse(processes.runToEnd(spec(directory, "too-late", Map.of(), Ending.class.getName(), "0")));
        }
    }

    @Test
    void whatIsBeingStartedWhenTheRunIsStoppedIsStoppedToo(@TempDir Path directory) throws Exception {
        CountDownLatch starting = new CountDownLatch(1);
        CountDownLatch mayStart = new CountDownLatch(1);
        try (DataDirectory data = DataDirectory.open(directory)) {
            Processes processes = new Processes(data, new Progress(System.out, false, 80));
            List<ProcessSpec> specs =
                    List.of(spec(directory, "first", Map.of()), spec(directory, "second", held(starting, mayStart)));
            Thread start = new Thread(() -> processes.start(specs), "start");
            Thread stop = new Thread(processes::stop, "stop");
            start.start();
            starting.await();
            stop.start();
            await().atMost(SOON).until(() -> Set.of(Thread.State.BLOCKED, Thread.State.TERMINATED)
                    .contains(stop.getState()));
            mayStart.countDown();
            stop.join();

            await().atMost(SOON).until(() -> processes.all().size() == 2);
            assertEquals(
                    List.of(false, false),
                    processes.all().stream().map(ChildProcess::isAlive).toList());
            start.interrupt();
            start.join();
        }
    }

    private static ProcessSpec spec(Path directory, String name, Map<String, String> environment) {
        return spec(directory, name, environment, Waiting.class.getName());
    }

    private static ProcessSpec spec(Path directory, String name, Map<String, String> environment, String... main) {
        return new ProcessSpec(
                name,
                Endpoint.API,
                0,
                "32m",
                List.of(),
                List.of(Path.of("target/test-classes").toAbsolutePath()),
                List.of(main),
                environment,
                new ProcessSpec.Ready.WhenFile(directory.resolve("never")),
                "waiting",
                false);
    }

    /** An environment that holds up who reads it. */
    private static Map<String, String> held(CountDownLatch starting, CountDownLatch mayStart) {
        return new AbstractMap<>() {
            @Override
            public Set<Entry<String, String>> entrySet() {
                starting.countDown();
                try {
                    mayStart.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return Set.of();
            }
        };
    }
}
