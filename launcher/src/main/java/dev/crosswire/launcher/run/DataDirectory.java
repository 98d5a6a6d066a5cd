package dev.crosswire.launcher.run;

import dev.crosswire.edge.key.ApiKey;
import dev.crosswire.edge.key.KeyFile;
import dev.crosswire.edge.key.Role;
import dev.crosswire.launcher.RunFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Everything a run keeps, under one directory that only one run at a time may hold. */
final class DataDirectory implements AutoCloseable {
    /** Less than this and the first start would run out of disk on the way. */
    private static final long NEEDED = 600L << 20;

    private static final String OWN_KEY = "launcher";

    private final Path root;
    private final FileLock lock;

    private DataDirectory(Path root, FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /** @throws RunFailure where it cannot be written, is held by another run, or its disk is full */
    static DataDirectory open(Path root) {
        try {
            Files.createDirectories(root.resolve("run"));
            Files.createDirectories(root.resolve("logs"));
            DataDirectory opened = new DataDirectory(root, lock(root));
            opened.requireSpace();
            return opened;
        } catch (IOException e) {
            throw new RunFailure("The data directory " + root + " cannot be written (" + reason(e)
                    + "); choose another with --data-dir.");
        }
    }

    private static FileLock lock(Path root) throws IOException {
        Path file = root.resolve("run/lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new RunFailure("Another run holds the data directory " + root
                    + "; stop it first, or choose another directory with --data-dir.");
        }
        return lock;
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String reason(IOException e) {
        String kind = e.getClass().getSimpleName().replace("Exception", "");
        return e instanceof java.nio.file.FileSystemException fs && fs.getReason() != null ? fs.getReason() : kind;
    }

    private void requireSpace() throws IOException {
        long usable = Files.getFileStore(root).getUsableSpace();
        if (usable < NEEDED && !Files.exists(database().resolve("data"))) {
            throw new RunFailure("The disk of " + root + " is full: " + (usable >> 20) + " MB are left, "
                    + (NEEDED >> 20) + " MB are needed.");
        }
    }

    Path root() {
        return root;
    }

    Path broker(String name) {
        return root.resolve(name);
    }

    Path database() {
        return root.resolve("database");
    }

    /** The API keys of this run's services. */
    Path keys() {
        return root.resolve("access").resolve("keys");
    }

    /** A new key for the launcher itself; the one of the run before opens nothing any more. */
    String ownKey() {
        try {
            KeyFile file = new KeyFile(keys());
            String secret = ApiKey.newSecret();
            file.write(file.read().without(OWN_KEY).with(ApiKey.of(OWN_KEY, Role.WRITE, secret, null)));
            return secret;
        } catch (IOException | IllegalArgumentException e) {
            throw new RunFailure("The keys in " + keys() + " cannot be read or written: " + e.getMessage());
        }
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path log(String process) {
        return logs().resolve(process + ".log");
    }

    /** A small file that belongs to the run, such as what was published. */
    Path file(String name) {
        return root.resolve("run").resolve(name);
    }

    void write(String name, String content) {
        try {
            Path fresh = file(name + ".new");
            Files.writeString(fresh, content, StandardCharsets.UTF_8);
            Files.move(fresh, file(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new RunFailure("The data directory " + root + " cannot be written (" + reason(e) + ").");
        }
    }

    @Override
    public void close() throws IOException {
        lock.acquiredBy().close();
    }
}
