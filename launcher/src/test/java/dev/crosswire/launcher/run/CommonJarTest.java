package dev.crosswire.launcher.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommonJarTest {
    @TempDir
    private Path directory;

    private final Map<Path, Path> parts = new LinkedHashMap<>();

    /** @param entries names and what they hold, by turns */
    private void jar(String name, String... entries) throws IOException {
        Path jar = directory.resolve(name + ".jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (int i = 0; i < entries.length; i += 2) {
                out.putNextEntry(new ZipEntry(entries[i]));
                out.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        parts.put(jar, directory.resolve(name + "-own.jar"));
    }

    private Map<String, String> split(String own) throws IOException {
        CommonJar.write(parts, directory.resolve("common.jar"));
        return read(directory.resolve(own + ".jar"));
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            assertTrue(jar.isMultiRelease());
            for (ZipEntry entry : jar.stream().toList()) {
                if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    byte[] bytes = jar.getInputStream(entry).readAllBytes();
                    entries.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        return entries;
    }

    @Test
    void whatAllHoldToTheByteIsInTheCommonOneAlone() throws IOException {
        jar("one", "a/A.class", "same", "a/B.class", "of one", "a/C.class", "more");
        jar("two", "a/C.class", "more", "a/A.class", "same", "a/B.class", "of two");
        jar("three", "a/A.class", "same", "a/B.class", "of one");
        assertEquals(Map.of("a/A.class", "same"), split("common"));
        assertEquals(Map.of("a/B.class", "of one", "a/C.class", "more"), split("one-own"));
        assertEquals(Map.of("a/B.class", "of two", "a/C.class", "more"), split("two-own"));
        assertEquals(Map.of("a/B.class", "of one"), split("three-own"));
    }

    @Test
    void directoriesAndManifestsAreNotCopied() throws IOException {
        jar("one", "META-INF/", "", "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nMain-Class: One\n", "a", "1");
        jar("two", "META-INF/", "", "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nMain-Class: Two\n", "a", "2");
        assertEquals(Map.of(), split("common"));
        assertEquals(Map.of("a", "1"), split("one-own"));
    }

    @Test
    void whatIsReadThroughAFileSystemIsEachOnesOwn() throws IOException {
        jar("one", "META-INF/microprofile-config.properties", "same", "a/A.class", "same");
        jar("two", "META-INF/microprofile-config.properties", "same", "a/A.class", "same");
        assertEquals(Map.of("a/A.class", "same"), split("common"));
        assertEquals(Map.of("META-INF/microprofile-config.properties", "same"), split("two-own"));
    }

    /** Services' jars do hold some classes twice, as they were and as the build changed them. */
    @Test
    void ofTwoWithTheSameNameTheOneThatIsFoundByItCounts() throws IOException {
        jar("one", "a/A.class", "as it was", "a/a.class", "changed");
        jar("two", "b/B.class", "another");
        Path doubled = directory.resolve("one.jar");
        String bytes = Files.readString(doubled, StandardCharsets.ISO_8859_1);
        Files.writeString(doubled, bytes.replace("a/a.class", "a/A.class"), StandardCharsets.ISO_8859_1);
        try (JarFile jar = new JarFile(doubled.toFile())) {
            assertEquals(2, jar.size());
            byte[] found = jar.getInputStream(jar.getEntry("a/A.class")).readAllBytes();
            assertEquals(Map.of("a/A.class", new String(found, StandardCharsets.UTF_8)), split("one-own"));
        }
    }
}
