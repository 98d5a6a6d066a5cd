package dev.crosswire.models.convert;

import dev.crosswire.models.ModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Keeps converted models outside the build's directory, by a key over everything they are made from, so that a clean or
 * a second clone does not convert again. A file is written aside and moved into place whole; a checksum stands beside it.
 */
final class ModelCache {
    private final Path directory;

    /** A cache for the models made from these class path entries: jars count by their entries' checksums. */
    ModelCache(Path root, String classPath) {
        this.directory = root.resolve(key(classPath));
    }

    static String key(String classPath) {
        MessageDigest digest = sha256();
        Stream.of(classPath.split(System.getProperty("path.separator")))
                .map(Path::of)
                .sorted((a, b) -> a.getFileName().compareTo(b.getFileName()))
                .forEach(entry -> update(digest, entry));
        return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
    }

    private static void update(MessageDigest digest, Path entry) {
        try {
            if (Files.isDirectory(entry)) {
                updateClasses(digest, entry);
            } else {
                updateJar(digest, entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void updateJar(MessageDigest digest, Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .map(entry -> entry.getName() + ' ' + entry.getCrc() + ' ' + entry.getSize() + '\n')
                    .sorted()
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void updateClasses(MessageDigest digest, Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    /** The cached file, where there is one and its checksum holds; null otherwise. */
    Path find() throws IOException {
        Path file = directory.resolve(ModelFile.NAME);
        Path sum = checksumOf(file);
        if (!Files.exists(file) || !Files.exists(sum)) {
            return null;
        }
        return Files.readString(sum).equals(checksum(file)) ? file : null;
    }

    /** Takes a converted file in, and answers where it now stands. */
    Path keep(Path converted) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve(ModelFile.NAME);
        Path sum = Files.writeString(converted.resolveSibling(converted.getFileName() + ".sum"), checksum(converted));
        Files.move(converted, file, StandardCopyOption.ATOMIC_MOVE);
        Files.move(sum, checksumOf(file), StandardCopyOption.ATOMIC_MOVE);
        return file;
    }

    /** The file to lock while the cache's directory is looked at and filled. */
    Path lock() throws IOException {
        Files.createDirectories(directory);
        return directory.resolve("lock");
    }

    /** A name for a file to be written in the cache's directory, of this process alone. */
    Path aside() throws IOException {
        Files.createDirectories(directory);
        Path aside = directory.resolve("converting-" + ProcessHandle.current().pid());
        Files.deleteIfExists(aside);
        return aside;
    }

    private static Path checksumOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".sha256");
    }

    static String checksum(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] buffer = new byte[1 << 20];
            while (in.read(buffer) >= 0) {
                Thread.onSpinWait();
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
