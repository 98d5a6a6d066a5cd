package dev.crosswire.launcher.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a process of the run listens. */
enum Endpoint {
    API("api-service", "--api-port", 8080),
    INGEST("ingest-service", "--ingest-port", 8081),
    EXTRACT("extract-service", "--extract-port", 8082),
    KAFKA("broker", "--kafka-port", 9092),
    POSTGRES("database", "--postgres-port", 5432);

    /** Those of Crosswire's own services, in the order in which an article passes them. */
    static final List<Endpoint> SERVICES = List.of(INGEST, EXTRACT, API);

    private final String process;
    private final String option;
    private final int defaultPort;

    Endpoint(String process, String option, int defaultPort) {
        this.process = process;
        this.option = option;
        this.defaultPort = defaultPort;
    }

    /** What listens there; a second one of its kind has another name. */
    String process() {
        return process;
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
