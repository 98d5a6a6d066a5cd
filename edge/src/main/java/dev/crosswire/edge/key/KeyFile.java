package dev.crosswire.edge.key;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file that keeps the keys; it holds no secret, and nothing that one could be guessed from. */
public record KeyFile(Path path) {
    /**
     * No keys where there is no file.
     *
     * @throws IllegalArgumentException where the file holds something else
     */
    public Keys read() throws IOException {
        return Files.exists(path) ? Keys.parse(Files.readString(path)) : Keys.NONE;
    }

    /** Replaces it at once: a reader sees the old keys or the new. */
    public void write(Keys keys) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.writeString(fresh, keys.text());
        try {
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
