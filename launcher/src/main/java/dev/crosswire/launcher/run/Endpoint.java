package dev.crosswire.launcher.run;

import java.util.Arrays;
import java.util.Optional;

/** Where a process of the run listens. */
enum Endpoint {
    API("--api-port", 8080),
    INGEST("--ingest-port", 8081),
    EXTRACT("--extract-port", 8082),
    KAFKA("--kafka-port", 9092),
    POSTGRES("--postgres-port", 5432);

    private final String option;
    private final int defaultPort;

    Endpoint(String option, int defaultPort) {
        this.option = option;
        this.defaultPort = defaultPort;
    }

    /** The option that chooses another port. */
    String option() {
        return option;
    }

    int defaultPort() {
        return defaultPort;
    }

    static Optional<Endpoint> byOption(String option) {
        return Arrays.stream(values())
                .filter(each -> each.option.equals(option))
                .findFirst();
    }
}
