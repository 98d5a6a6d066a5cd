package dev.crosswire.launcher.run;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What befalls a process without warning. */
enum Accident {
    /** It is gone at once ({@code kill -9}), and started again. */
    KILL("killed"),
    /** It stands still for a while ({@code SIGSTOP}), and goes on as if no time had passed. */
    FREEZE("frozen"),
    /** It reaches nothing for a while, or not all that it stands on, and nobody tells it so. */
    CUT("cut off");

    private final String participle;

    Accident(String participle) {
        this.participle = participle;
    }

    String participle() {
        return participle;
    }

    /** How many of each, in words. */
    static String told(Map<Accident, Integer> counts) {
        return Stream.of(values())
                .map(accident -> accident.participle() + " " + counts.getOrDefault(accident, 0))
                .collect(Collectors.joining(", "));
    }

    /** The option that says how many there are to be. */
    String option() {
        return "--" + name().toLowerCase(Locale.ROOT) + "s";
    }
}
