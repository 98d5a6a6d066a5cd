package dev.crosswire.evaluation.run;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Who reads the README and does what it says, in a directory with the files it speaks of and with the commands it calls.
 * Only the ports are others.
 */
final class Reader implements AutoCloseable {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String SMALL = " -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 ";

    private static final long PATIENCE_S = 180;

    private final Path directory;
    private final CrosswireProcess.Ports ports;
    private final List<Process> begun = new ArrayList<>();

    /** A command under way, and the first line that it prints. */
    record Begun(Process process, CompletableFuture<String> firstLine) {}

    Reader(Path directory, CrosswireProcess.Ports ports) throws IOException {
        this.directory = directory;
        this.ports = ports;
        String classPath = System.getProperty("java.class.path");
        Path home = Path.of("..").toAbsolutePath().normalize();
        command(
                "crosswire",
                JAVA + SMALL + "-cp \"" + jar(home) + ":" + home + "/cli/target/lib/*\" dev.crosswire.cli.Crosswire");
        command(
                "kafka-console-consumer.sh",
                JAVA + SMALL + "-cp '" + classPath + "' org.apache.kafka.tools.consumer.ConsoleConsumer");
        Files.writeString(
                directory.resolve("report.txt"), "Police said three people were killed in Kyiv on Tuesday.\n");
    }

    private static Path jar(Path home) throws IOException {
        try (var files = Files.list(home.resolve("cli/target"))) {
            return files.filter(file -> file.getFileName().toString().matches("cli-.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void command(String name, String line) throws IOException {
        Path file = Files.writeString(directory.resolve(name), "#!/bin/sh\nexec " + line + " \"$@\"\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    static boolean has(String command) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + command).start().waitFor() == 0;
    }

    /** The first line of what a command that ends prints; fails where it fails. */
    String run(String line) throws Exception {
        Begun command = begin(line);
        String first = command.firstLine().get(PATIENCE_S, TimeUnit.SECONDS);
        if (!command.process().waitFor(PATIENCE_S, TimeUnit.SECONDS)
                || command.process().exitValue() != 0) {
            throw new AssertionError(line + " ended with " + command.process().exitValue());
        }
        return first;
    }

    Begun begin(String line) throws IOException {
        return begin(new ProcessBuilder("bash", "-o", "pipefail", "-c", here(line)));
    }

    /** A program of one file, as `java File.java` runs it. */
    Begun program(String source) throws IOException {
        String name = source.replaceAll("(?s).*?\\bclass (\\w+).*", "$1");
        Path file = Files.writeString(directory.resolve(name + ".java"), here(source));
        return begin(new ProcessBuilder(
                JAVA,
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                file.toString()));
    }

    private String here(String text) {
        return text.replace("127.0.0.1:8080", "127.0.0.1:" + ports.api())
                .replace("127.0.0.1:8081", "127.0.0.1:" + ports.ingest())
                .replace("127.0.0.1:9092", "127.0.0.1:" + ports.kafka());
    }

    private Begun begin(ProcessBuilder builder) throws IOException {
        builder.directory(directory.toFile())
                .redirectError(directory.resolve("errors").toFile());
        builder.environment().put("CROSSWIRE_API", "http://127.0.0.1:" + ports.api());
        builder.environment().put("CROSSWIRE_INGEST", "http://127.0.0.1:" + ports.ingest());
        builder.environment().merge("PATH", directory.toString(), (path, own) -> own + File.pathSeparator + path);
        Process process = builder.start();
        begun.add(process);
        CompletableFuture<String> first = new CompletableFuture<>();
        Thread reader = new Thread(() -> drain(process, first), "reader");
        reader.setDaemon(true);
        reader.start();
        return new Begun(process, first);
    }

    /** What comes after the first line is read too, so that nothing waits for a reader. */
    private static void drain(Process process, CompletableFuture<String> first) {
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                first.complete(line);
            }
        } catch (IOException e) {
            // it was ended
        }
        first.completeExceptionally(new AssertionError("nothing was printed"));
    }

    @Override
    public void close() {
        for (Process process : begun) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
