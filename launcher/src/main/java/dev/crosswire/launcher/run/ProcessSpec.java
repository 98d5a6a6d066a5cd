package dev.crosswire.launcher.run;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How one process of the run is started, and how it says that it is ready.
 *
 * @param heap the JVM's largest heap, as {@code -Xmx} takes it
 * @param jvm further options of the JVM
 * @param classPath the jars it is made of
 * @param main the main class with its arguments, after the class path
 * @param doing what it is busy with until it is ready, for the person who waits
 * @param sheltered whether neither the launcher's environment nor the files where it was started configure it
 */
record ProcessSpec(
        String name,
        Endpoint endpoint,
        int port,
        String heap,
        List<String> jvm,
        List<Path> classPath,
        List<String> main,
        Map<String, String> environment,
        Ready ready,
        String doing,
        boolean sheltered) {

    /** The same process, told something else by its environment. */
    ProcessSpec with(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(settings);
        return new ProcessSpec(name, endpoint, port, heap, jvm, classPath, main, all, ready, doing, sheltered);
    }

    /** The same process, made of other jars. */
    ProcessSpec withClassPath(List<Path> jars) {
        return new ProcessSpec(name, endpoint, port, heap, jvm, jars, main, environment, ready, doing, sheltered);
    }

    /** The same process, on a JVM with more options. */
    ProcessSpec withJvm(List<String> options) {
        List<String> all = Stream.concat(jvm.stream(), options.stream()).toList();
        return new ProcessSpec(name, endpoint, port, heap, all, classPath, main, environment, ready, doing, sheltered);
    }

    /** The same process, which does nothing that somebody has configured services to do, such as to take in a folder. */
    ProcessSpec shelter() {
        return new ProcessSpec(name, endpoint, port, heap, jvm, classPath, main, environment, ready, doing, true);
    }

    /** What tells that a process is ready. */
    sealed interface Ready {
        /** The process creates this file. */
        record WhenFile(Path file) implements Ready {}

        /** The address answers 200. */
        record WhenHttp(URI address) implements Ready {}
    }
}
