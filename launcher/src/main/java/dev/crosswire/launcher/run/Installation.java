package dev.crosswire.launcher.run;

import dev.crosswire.launcher.RunFailure;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Where the built project lies. */
record Installation(Path home) {
    Path seeds() {
        return home.resolve("seeds");
    }

    /** The compact language models. */
    Path models() {
        return home.resolve("models/target/models/crosswire-en.models");
    }

    /** The classes of this build, as this JVM loads them. */
    ClassArchives archives() {
        Stream<Path> services = Endpoint.SERVICES.stream().map(this::service);
        return ClassArchives.of(
                home.resolve("target/archives"),
                Stream.concat(classPath().stream(), services).toList());
    }

    /** The jars that this JVM itself runs on; directories, as in tests, are no jars. */
    static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
    }

    /** A service's one jar. */
    Path service(Endpoint kind) {
        String name = kind.process();
        Path target = home.resolve(name).resolve("target");
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, "*-runner.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        } catch (java.nio.file.NoSuchFileException e) {
            throw new RunFailure(name + " is not built; start it by ./crosswire up.");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + target, e);
        }
        throw new RunFailure(name + " is not built; start it by ./crosswire up.");
    }
}
