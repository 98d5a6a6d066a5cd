package dev.crosswire.models.convert;

import dev.crosswire.models.ModelFile;
import dev.crosswire.models.ModelFileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Makes the compact models in a directory, with their licence: taken from the cache where they were made before,
 * converted otherwise.
 */
public final class ConvertModels {
    private ConvertModels() {}

    /** Run with the directory to make, and the cache's. */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        String classPath = System.getProperty("java.class.path");
        Path stamp = target.resolve("made-from");
        Path file = target.resolve(ModelFile.NAME);
        String key = ModelCache.key(classPath);
        if (Files.exists(file) && Files.exists(stamp) && Files.readString(stamp).equals(key)) {
            return;
        }
        Files.createDirectories(target);
        place(cached(new ModelCache(Path.of(arguments[1]), classPath)), file);
        copyResource("LICENSE-MODELS.txt", target);
        copyResource("NOTICE-MODELS.txt", target);
        Files.writeString(stamp, key);
    }

    /** The cached file; of builds that need it at once, one converts and the others wait. */
    private static Path cached(ModelCache cache) throws IOException {
        try (FileChannel channel = FileChannel.open(cache.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Path found = lock.isValid() ? cache.find() : null;
            return found == null ? converted(cache) : found;
        }
    }

    private static Path converted(ModelCache cache) throws IOException {
        Path aside = cache.aside();
        convert(aside);
        return cache.keep(aside);
    }

    static void convert(Path to) throws IOException {
        System.out.println("Converting the published language models: about two minutes, once");
        ModelFileWriter writer = new ModelFileWriter();
        ClearNlpSections.write(writer);
        Nlp4jSections.write(writer);
        writer.write(to);
    }

    private static void place(Path cached, Path file) throws IOException {
        Path aside = file.resolveSibling("placing-" + ProcessHandle.current().pid());
        Files.deleteIfExists(aside);
        try {
            Files.createLink(aside, cached);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(cached, aside);
        }
        Files.deleteIfExists(file);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void copyResource(String name, Path target) throws IOException {
        try (InputStream in = ConvertModels.class.getResourceAsStream(name)) {
            Files.copy(in, target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
