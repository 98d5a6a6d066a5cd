package dev.crosswire.launcher.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Classes as they lie in memory once they are loaded (application class-data sharing): a start reads them instead of parsing
 * and verifying what the jars hold, and processes that read the same file hold its pages together. There is one file for the
 * services, of what their jars have in common, and one for each foundation. They are of one build and of one version of the JVM;
 * a {@link Rehearsal} makes them.
 *
 * @param directory of this build's archives alone
 */
record ClassArchives(Path directory) implements UnaryOperator<ProcessSpec> {
    private static final String COMPLETE = "complete";

    /** @param jars all that the processes are made of: another build has others, in another place or of another time */
    static ClassArchives of(Path parent, List<Path> jars) {
        String build = jars.stream().map(ClassArchives::identity).collect(Collectors.joining("\n"));
        byte[] key = (Runtime.version() + "\n" + build).getBytes(StandardCharsets.UTF_8);
        return new ClassArchives(parent.resolve(UUID.nameUUIDFromBytes(key).toString()));
    }

    private static String identity(Path jar) {
        try {
            return jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether all was made of this build that can be. */
    boolean areComplete() {
        return Files.exists(directory.resolve(COMPLETE));
    }

    void complete() throws IOException {
        Files.writeString(directory.resolve(COMPLETE), "");
    }

    /** The process as it starts from its archive, or as it was where there is none. */
    @Override
    public ProcessSpec apply(ProcessSpec spec) {
        if (!areComplete()) {
            return spec;
        }
        Endpoint kind = spec.endpoint();
        return Endpoint.SERVICES.contains(kind)
                ? from(commonArchive(), spec.withClassPath(List.of(commonJar(), ownJar(kind))))
                : from(ownArchive(kind), spec);
    }

    private static ProcessSpec from(Path archive, ProcessSpec spec) {
        return Files.exists(archive) ? spec.withJvm(List.of("-XX:SharedArchiveFile=" + archive)) : spec;
    }

    Path commonJar() {
        return directory.resolve("common.jar");
    }

    Path commonArchive() {
        return directory.resolve("common.jsa");
    }

    /** What a service's jar holds alone. */
    Path ownJar(Endpoint kind) {
        return directory.resolve(kind.process() + ".jar");
    }

    /** Of a process that has no jar in common with others. */
    Path ownArchive(Endpoint kind) {
        return directory.resolve(kind.process() + ".jsa");
    }

    /** The names of the classes that a service loaded. */
    Path classList(Endpoint kind) {
        return directory.resolve(kind.process() + ".classes");
    }
}
