package dev.crosswire.launcher.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Jars that hold mostly the same, taken apart: what all of them hold, to the byte, in one jar for all, and of each what is its
 * own. Where the common one is first in each class path, its classes are the same file's to every JVM.
 */
final class CommonJar {
    /** What is read by opening the jar as a file system, each entry of which is then looked at: it stays in the smaller ones. */
    private static final Set<String> OWN = Set.of("META-INF/microprofile-config.properties");

    private CommonJar() {}

    /** @param parts the jars, each with where its own part is to be */
    static void write(Map<Path, Path> parts, Path common) throws IOException {
        Map<ZipFile, Path> jars = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                jars.put(new ZipFile(part.getKey().toFile()), part.getValue());
            }
            Set<String> shared = shared(List.copyOf(jars.keySet()));
            copy(jars.keySet().iterator().next(), shared::contains, common);
            for (Map.Entry<ZipFile, Path> jar : jars.entrySet()) {
                copy(jar.getKey(), name -> !shared.contains(name), jar.getValue());
            }
        } finally {
            for (ZipFile jar : jars.keySet()) {
                jar.close();
            }
        }
    }

    private static Set<String> shared(List<ZipFile> jars) {
        ZipFile first = jars.get(0);
        return entries(first)
                .filter(entry -> !OWN.contains(entry.getName()))
                .filter(entry -> jars.stream().allMatch(jar -> holds(jar, first, entry)))
                .map(ZipEntry::getName)
                .collect(Collectors.toSet());
    }

    /** Of those with the same name, the one that is found by it. */
    private static Stream<ZipEntry> entries(ZipFile jar) {
        return jar.stream()
                .map(ZipEntry::getName)
                .distinct()
                .map(jar::getEntry)
                .filter(entry -> !entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME));
    }

    private static boolean holds(ZipFile jar, ZipFile first, ZipEntry entry) {
        ZipEntry other = jar.getEntry(entry.getName());
        return other != null
                && other.getSize() == entry.getSize()
                && other.getCrc() == entry.getCrc()
                && Arrays.equals(read(first, entry), read(jar, other));
    }

    private static byte[] read(ZipFile jar, ZipEntry entry) {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uncompressed, as the services' jars are: they are read at each start. */
    private static void copy(ZipFile from, Predicate<String> wanted, Path to) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(to), manifest())) {
            out.setMethod(ZipEntry.STORED);
            for (ZipEntry entry :
                    entries(from).filter(each -> wanted.test(each.getName())).toList()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                copy.setSize(entry.getSize());
                copy.setCrc(entry.getCrc());
                out.putNextEntry(copy);
                out.write(read(from, entry));
            }
        }
    }

    /** Of what stands in the services' own, the one line that says how the others are to be read. */
    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
        return manifest;
    }
}
