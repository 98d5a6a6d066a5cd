package dev.crosswire.launcher.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script in a small project with a Maven and a Java that only say that they were called. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
    private static final List<String> MODULES = List.of(
            "contract",
            "models",
            "edge",
            "client",
            "cli",
            "launcher",
            "ingest-service",
            "extract-service",
            "api-service",
            "evaluation");

    @TempDir
    private Path directory;

    private Path home;
    private Path jdk;

    private record Outcome(int code, String out) {}

    @BeforeEach
    void layOut() throws IOException {
        home = Files.createDirectories(directory.resolve("a project"));
        jdk = directory.resolve("jdk");
        Files.copy(Path.of("..", "crosswire"), home.resolve("crosswire"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(home.resolve("pom.xml"), "");
        Files.createDirectories(home.resolve(".mvn"));
        for (String module : MODULES) {
            Files.createDirectories(home.resolve(module).resolve("src/main"));
            Files.writeString(home.resolve(module).resolve("pom.xml"), "");
        }
        script(
                home.resolve("mvnw"),
                """
                echo "$@" >>"%1$s/maven-calls"
                cd "%1$s"
                mkdir -p models/target/models && touch models/target/models/crosswire-en.models
                mkdir -p launcher/target/lib && touch launcher/target/lib/a.jar launcher/target/launcher-1.jar
                mkdir -p cli/target/lib && touch cli/target/lib/a.jar cli/target/cli-1.jar
                for m in ingest-service extract-service api-service evaluation; do mkdir -p $m/target; touch $m/target/$m-1.jar; done
                """
                        .formatted(home));
        java("17");
        script(jdk.resolve("bin/javac"), "exit 1");
    }

    private void java(String version) throws IOException {
        script(
                jdk.resolve("bin/java"),
                """
                case $1 in
                    -XshowSettings*) printf '    java.home = %s\\n    java.specification.version = %s\\n' >&2 ;;
                    *) echo "launched $*" ;;
                esac
                """
                        .formatted(jdk, version));
    }

    private static void script(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body);
        assertTrue(file.toFile().setExecutable(true));
    }

    private Outcome run(Path script, String... arguments) throws Exception {
        return run(Map.of("JAVA_HOME", jdk.toString()), script, arguments);
    }

    private Outcome run(Map<String, String> environment, Path script, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(directory.toFile());
        builder.environment().keySet().removeIf(name -> name.equals("JAVA_HOME"));
        builder.environment().putAll(new HashMap<>(environment));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out);
    }

    private long builds() throws IOException {
        Path calls = home.resolve("maven-calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    /** A moment after whatever the last build left. */
    private void touchLater(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    }

    @Test
    void buildsOnceThenStartsAtOnce() throws Exception {
        Outcome first = run(home.resolve("crosswire"), "up", "--empty");
        assertEquals(0, first.code(), first.out());
        assertTrue(first.out().contains("dev.crosswire.launcher.run.Main up --empty"), first.out());
        Outcome second = run(home.resolve("crosswire"), "up");
        assertEquals(0, second.code(), second.out());
        assertEquals(1, builds());
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        run(home.resolve("crosswire"), "up");
        touchLater(Files.writeString(home.resolve("api-service/src/main/New.java"), ""));
        run(home.resolve("crosswire"), "up");
        assertEquals(2, builds());
    }

    @Test
    void buildsAgainWhenAJarIsGone() throws Exception {
        run(home.resolve("crosswire"), "up");
        Files.delete(home.resolve("ingest-service/target/ingest-service-1.jar"));
        run(home.resolve("crosswire"), "up");
        assertEquals(2, builds());
    }

    @Test
    void asksWithWhatWasGivenWordForWord() throws Exception {
        run(home.resolve("crosswire"), "up");
        Outcome outcome = run(home.resolve("crosswire"), "facts", "--place", "New York", "--help");
        assertEquals(0, outcome.code(), outcome.out());
        assertTrue(outcome.out().contains("dev.crosswire.cli.Crosswire facts --place New York --help"), outcome.out());
        assertEquals(1, builds());
    }

    @Test
    void startsFromAnywhereThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("a project", "crosswire"));
        Outcome outcome = run(Files.createSymbolicLink(directory.resolve("link to link"), link), "up");
        assertEquals(0, outcome.code(), outcome.out());
        assertTrue(outcome.out().contains("-Dcrosswire.home=" + home.toRealPath()), outcome.out());
    }

    @Test
    void saysWhenJavaIsTooOld() throws Exception {
        for (String old : List.of("1.8", "11")) {
            java(old);
            Outcome outcome = run(home.resolve("crosswire"), "up");
            assertEquals(1, outcome.code());
            assertTrue(outcome.out().contains("needs a JDK 17 or newer"), outcome.out());
        }
        assertEquals(0, builds());
    }

    @Test
    void saysWhenThereIsNoJava() throws Exception {
        Outcome wrong = run(Map.of("JAVA_HOME", "/nowhere"), home.resolve("crosswire"), "up");
        assertEquals(1, wrong.code());
        assertTrue(wrong.out().contains("JAVA_HOME is /nowhere, but there is no bin/java in it."), wrong.out());
    }

    @Test
    void saysWhenThereIsNoCompilerToBuildWith() throws Exception {
        Files.delete(jdk.resolve("bin/javac"));
        Outcome outcome = run(home.resolve("crosswire"), "up");
        assertEquals(1, outcome.code());
        assertTrue(outcome.out().contains("has no compiler"), outcome.out());
    }

    @Test
    void saysWhenTheBuildFailsAndBuildsAgainNextTime() throws Exception {
        script(home.resolve("mvnw"), "echo '[ERROR] no such artifact'; echo call >>'" + home + "/maven-calls'; exit 1");
        Outcome outcome = run(home.resolve("crosswire"), "up");
        assertEquals(1, outcome.code());
        assertTrue(outcome.out().contains("[ERROR] no such artifact"), outcome.out());
        assertTrue(outcome.out().contains("The build failed; its log is"), outcome.out());
        run(home.resolve("crosswire"), "up");
        assertEquals(2, builds());
    }

    @Test
    void saysWhenTheDiskIsFull() throws Exception {
        script(home.resolve("mvnw"), "echo '[ERROR] x: No space left on device'; exit 1");
        Outcome outcome = run(home.resolve("crosswire"), "up");
        assertEquals(1, outcome.code());
        assertTrue(outcome.out().contains("The disk is full"), outcome.out());
    }
}
