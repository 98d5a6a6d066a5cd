package dev.crosswire.launcher.run;

import dev.crosswire.launcher.ClusterPorts;
import dev.crosswire.launcher.Directories;
import dev.crosswire.launcher.RunFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A run on data that are thrown away, once for each build: of what its processes load the archives of their classes are made.
 * So a first start is as short as any, and as small: a JVM that keeps in mind what its archive will be made of takes more.
 */
final class Rehearsal {
    private final Installation installation;
    private final ClassArchives archives;
    private final Path directory;
    private final Progress progress;
    private final Progress passing;
    private final List<Processes> started = new CopyOnWriteArrayList<>();
    private volatile boolean interrupted;

    private Rehearsal(Installation installation, ClassArchives archives, Progress progress) {
        this.installation = installation;
        this.archives = archives;
        this.directory = archives.directory().resolveSibling("rehearsal");
        this.progress = progress;
        this.passing = progress.passing();
    }

    /**
     * Nothing happens where this build has its archives; where they cannot be made, that is said, and starts take longer.
     *
     * @throws RunFailure where the command is interrupted meanwhile
     */
    static void once(Installation installation, Progress progress) {
        ClassArchives archives = installation.archives();
        try {
            if (!archives.areComplete()) {
                progress.say("Rehearsing, once for each build, so that all starts are short and small");
                alone(installation, archives, progress);
            }
        } catch (IOException | UncheckedIOException e) {
            progress.say("  no archives of classes can be kept, so starts take longer: " + e.getMessage());
        }
    }

    /** Of several commands that want to rehearse the same, one does. */
    private static void alone(Installation installation, ClassArchives archives, Progress progress) throws IOException {
        Path all = Files.createDirectories(archives.directory().getParent());
        Path file = all.resolveSibling("archives.lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !archives.areComplete()) {
                Directories.delete(all);
                Files.createDirectories(archives.directory());
                new Rehearsal(installation, archives, progress).run();
            }
        }
    }

    private void run() {
        long begun = System.nanoTime();
        Thread interruption = new Thread(this::interrupt, "interrupt-rehearsal");
        Runtime.getRuntime().addShutdownHook(interruption);
        String failure = null;
        try {
            makeArchives();
        } catch (IOException | UncheckedIOException | RunFailure e) {
            failure = e.getMessage();
        } finally {
            end();
        }
        if (interrupted) {
            throw new RunFailure("The rehearsal was interrupted.");
        }
        Runtime.getRuntime().removeShutdownHook(interruption);
        progress.say(
                failure == null
                        ? "  rehearsed in " + Progress.seconds(Duration.ofNanos(System.nanoTime() - begun))
                        : "  it failed, so starts take longer: " + failure);
    }

    private void interrupt() {
        interrupted = true;
        end();
    }

    /** Nothing is left running, and no data. */
    private synchronized void end() {
        started.forEach(Processes::stop);
        Directories.delete(directory);
    }

    private void makeArchives() throws IOException {
        try (DataDirectory data = DataDirectory.open(directory)) {
            Processes processes = processes(data);
            rehearse(data, processes);
            processes.stop();
            CommonJar.write(parts(), archives.commonJar());
            if (!processes(data).runToEnd(dump(classList()))) {
                Files.deleteIfExists(archives.commonArchive());
            }
            if (interrupted) {
                throw new RunFailure("not all was made");
            }
            archives.complete();
        }
    }

    private Processes processes(DataDirectory data) {
        Processes processes = new Processes(data, passing);
        started.add(processes);
        return processes;
    }

    private void rehearse(DataDirectory data, Processes processes) {
        Options options = Options.alone(directory);
        ClusterPorts cluster = ClusterPorts.alone(options.port(Endpoint.KAFKA));
        ProcessTable table = new ProcessTable(options, data, installation, cluster, this::recording);
        String key = data.ownKey();
        processes.start(table.foundations());
        processes.start(table.services());
        ServiceClient client = new ServiceClient(options.port(Endpoint.INGEST), options.port(Endpoint.API), key);
        SampleArticles samples = SampleArticles.read(installation.seeds());
        SamplePublication publication = new SamplePublication(samples, client, processes, passing);
        publication.publish();
        publication.awaitRead();
    }

    /** A foundation's archive is made by itself when it ends, that of the services together of what they wrote down. */
    private ProcessSpec recording(ProcessSpec spec) {
        String kept = Endpoint.SERVICES.contains(spec.endpoint())
                ? "-XX:DumpLoadedClassList=" + archives.classList(spec.endpoint())
                : "-XX:ArchiveClassesAtExit=" + archives.ownArchive(spec.endpoint());
        // What is compiled well is of no use to a run that ends at once.
        return spec.withJvm(List.of("-XX:TieredStopAtLevel=1", kept)).shelter();
    }

    private Map<Path, Path> parts() {
        Map<Path, Path> parts = new LinkedHashMap<>();
        Endpoint.SERVICES.forEach(kind -> parts.put(installation.service(kind), archives.ownJar(kind)));
        return parts;
    }

    /**
     * What any of the services loaded; a class without a jar in common is passed over by who reads it. Numbers, which some JVMs
     * give to classes for those that other loaders load, are one list's alone.
     */
    private Path classList() throws IOException {
        Set<String> classes = new LinkedHashSet<>();
        for (Endpoint kind : Endpoint.SERVICES) {
            Files.readAllLines(archives.classList(kind)).stream()
                    .filter(line -> !line.contains(" source: "))
                    .map(line -> line.replaceFirst(" id: [0-9]+$", ""))
                    .forEach(classes::add);
        }
        return Files.write(archives.directory().resolve("common.classes"), classes);
    }

    private ProcessSpec dump(Path classList) {
        List<String> jvm = List.of(
                // Objects are archived by this collector alone.
                "-XX:-UseSerialGC",
                "-XX:+UseG1GC",
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + classList,
                "-XX:SharedArchiveFile=" + archives.commonArchive());
        return new ProcessSpec(
                "classes",
                Endpoint.API,
                0,
                "512m",
                jvm,
                List.of(archives.commonJar()),
                List.of(),
                Map.of(),
                new ProcessSpec.Ready.WhenFile(archives.commonArchive()),
                "writing the archive of classes",
                true);
    }
}
