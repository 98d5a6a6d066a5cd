package dev.crosswire.launcher.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a process and its children hold.
 *
 * @param pss kilobytes, with shared pages divided among those who share them; equal to {@code rss} outside Linux
 * @param rss kilobytes resident
 */
record Memory(long pss, long rss) {
    static final Memory NONE = new Memory(0, 0);

    Memory plus(Memory other) {
        return new Memory(pss + other.pss, rss + other.rss);
    }

    /** Empty where there is no such process. */
    static Optional<Memory> of(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).map(root -> Stream.concat(
                        Stream.of(root),
                        root.info().command().orElse("").contains("postgres") ? root.descendants() : Stream.of())
                .map(Memory::alone)
                .reduce(NONE, Memory::plus));
    }

    /** PostgreSQL's own first process, which belongs to nobody. */
    static Optional<Long> ofPostgres(Path dataDir) {
        Path pid = dataDir.resolve("database/data/postmaster.pid");
        try {
            return Files.exists(pid)
                    ? Optional.of(Long.parseLong(Files.readAllLines(pid).get(0).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Memory alone(ProcessHandle process) {
        Path rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        try {
            return Files.exists(rollup) ? fromRollup(Files.readAllLines(rollup)) : fromPs(process.pid());
        } catch (IOException e) {
            return NONE;
        }
    }

    static Memory fromRollup(List<String> lines) {
        return new Memory(kilobytes(lines, "Pss:"), kilobytes(lines, "Rss:"));
    }

    private static long kilobytes(List<String> lines, String field) {
        return lines.stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.substring(field.length()).replace("kB", "").strip())
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static Memory fromPs(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        String said = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        long rss = said.isEmpty() ? 0 : Long.parseLong(said);
        return new Memory(rss, rss);
    }
}
