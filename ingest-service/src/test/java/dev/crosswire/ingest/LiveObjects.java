package dev.crosswire.ingest;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What this process holds on to when all else has been collected.
 *
 * @param histogram as the JDK writes it; left as it is, since what is made of it would be counted the next time
 */
public record LiveObjects(String histogram) {
    private static final Pattern LINE = Pattern.compile("(?m)^ *\\d+: +(\\d+) +(\\d+) +(\\S+)");

    /** As they are now. */
    public static LiveObjects now() {
        try {
            return new LiveObjects((String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()}));
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The classes whose instances grow by {@code least} at least over each of several equal parts of a work, with the
     * least growth: what a leak keeps of each request grows so, and what is warmed up or comes and goes does not.
     */
    public static Map<String, Long> growing(List<LiveObjects> afterEachPart, long least) {
        List<Map<String, Long>> parts =
                afterEachPart.stream().map(part -> part.column(1)).toList();
        Map<String, Long> growing = new TreeMap<>();
        for (String name : parts.get(0).keySet()) {
            long growth = leastGrowth(
                    parts.stream().map(part -> part.getOrDefault(name, 0L)).toList());
            if (growth >= least) {
                growing.put(name, growth);
            }
        }
        return growing;
    }

    private static long leastGrowth(List<Long> counts) {
        return IntStream.range(1, counts.size())
                .mapToLong(part -> counts.get(part) - counts.get(part - 1))
                .min()
                .orElseThrow();
    }

    /** In bytes. */
    public long size() {
        return column(2).values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<String, Long> column(int number) {
        Map<String, Long> column = new TreeMap<>();
        Matcher line = LINE.matcher(histogram);
        while (line.find()) {
            column.merge(line.group(3), Long.valueOf(line.group(number)), Long::sum);
        }
        return column;
    }
}
