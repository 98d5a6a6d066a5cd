package dev.crosswire.launcher.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A JVM's classes as they lay in memory when it last stopped (application class-data sharing): the next start reads
 * them instead of parsing and verifying them again. Written by the JVM itself at its end.
 */
final class ClassDataArchive {
    /** From here on the JVM renews its archive by itself where its classes changed. */
    private static final int SELF_RENEWING = 19;

    private ClassDataArchive() {}

    /** The JVM's options that use {@code archive}, or write it where it is missing or older than a jar. */
    static List<String> options(Path archive, List<Path> jars, int javaFeature) {
        List<String> options = new ArrayList<>(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
        if (javaFeature >= SELF_RENEWING) {
            options.add("-XX:+AutoCreateSharedArchive");
            options.add("-XX:SharedArchiveFile=" + archive);
        } else if (isCurrent(archive, jars)) {
            options.add("-XX:SharedArchiveFile=" + archive);
        } else {
            delete(archive);
            options.add("-XX:ArchiveClassesAtExit=" + archive);
        }
        return options;
    }

    /** Whether the archive is there and no jar is newer. */
    static boolean isCurrent(Path archive, List<Path> jars) {
        if (!Files.exists(archive)) {
            return false;
        }
        FileTime written = modified(archive);
        return jars.stream().noneMatch(jar -> modified(jar).compareTo(written) > 0);
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
