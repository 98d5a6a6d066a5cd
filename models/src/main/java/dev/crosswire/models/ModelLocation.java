package dev.crosswire.models;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the compact models are: the system property {@value #PROPERTY}; else the environment's {@value #VARIABLE}; else
 * {@code models/target/models} in the working directory or one above it, where the build puts them.
 */
public final class ModelLocation {
    public static final String PROPERTY = "crosswire.models.file";
    public static final String VARIABLE = "CROSSWIRE_MODELS_FILE";

    private static final Path BUILT = Path.of("models", "target", "models", ModelFile.NAME);

    private ModelLocation() {}

    /**
     * Finds the file.
     *
     * @throws IllegalStateException where there is none
     */
    public static Path find() {
        String given = System.getProperty(PROPERTY, System.getenv(VARIABLE));
        return given == null ? built() : Path.of(given);
    }

    private static Path built() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(BUILT))) {
                return at.resolve(BUILT);
            }
        }
        throw new IllegalStateException("no language models: set -D" + PROPERTY + " or build the module models");
    }
}
