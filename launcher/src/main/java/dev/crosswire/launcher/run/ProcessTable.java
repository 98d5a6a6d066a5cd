package dev.crosswire.launcher.run;

import dev.crosswire.launcher.ClusterPorts;
import dev.crosswire.launcher.EmbeddedDatabase;
import dev.crosswire.launcher.Ports;
import dev.crosswire.launcher.run.ProcessSpec.Ready;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The processes of the run: the foundations first, then the services that stand on them. */
final class ProcessTable {
    /**
     * What runs seldom stays interpreted five times as long: half of what is compiled at a start is hardly run after it, lies in
     * memory for good, and takes processors from what else starts.
     */
    private static final List<String> PATIENT = List.of(
            "-XX:Tier3InvocationThreshold=1000",
            "-XX:Tier3MinInvocationThreshold=500",
            "-XX:Tier3CompileThreshold=4000");

    /** Only C1: they start sooner and are never busy. All of a young generation comes to be touched, so it is small. */
    private static final List<String> LIGHT = with(PATIENT, "-XX:TieredStopAtLevel=1", "-Xmn16m");

    /**
     * So much code, none of it run most of the time, is not worth being inlined as deeply as the compiler does by itself: that
     * takes twice the time and more memory, and what comes of it is not faster.
     */
    private static final List<String> SHALLOW =
            with(PATIENT, "-XX:MaxInlineLevel=7", "-XX:InlineSmallCode=1000", "-XX:FreqInlineSize=200");

    /**
     * Of the heap some 45 MB live, and 20 more while a batch of readings is taken in. A fifth of it is kept free, and what is free
     * beyond three tenths is given back, by one full collection, which leaves nothing dead between what lives; with less, several
     * would come with every batch. Compiled code stays, of which there are some 27 MB: what is swept out of so small a cache is run,
     * and compiled, again, without end. No thread keeps a large buffer for its next answer of the broker.
     */
    private static final List<String> API = with(
            SHALLOW,
            "-Xms60m",
            "-Xmn20m",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:-ShrinkHeapInSteps",
            "-XX:MarkSweepDeadRatio=0",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:-UseCodeCacheFlushing",
            "-Djdk.nio.maxCachedBufferSize=65536");

    /**
     * Look-ups in the models' weights miss the processor's page tables less, by an option that Linux alone knows. What an
     * article leaves behind is little, so a small young generation does. Two articles of 1 MiB at once need 316 MB of heap, all
     * others what the models take: what is free beyond that is given back.
     */
    private static final List<String> READING = with(
            SHALLOW,
            "-XX:+UseTransparentHugePages",
            "-Xms224m",
            "-Xmn16m",
            "-XX:MinHeapFreeRatio=4",
            "-XX:MaxHeapFreeRatio=8");

    /** The main class that Quarkus makes. */
    private static final String GENERATED = "io.quarkus.runner.GeneratedMain";

    /** That of the service which has one of its own. */
    private static final String EXTRACTING = "dev.crosswire.extract.stream.ExtractService";

    private final Options options;
    private final DataDirectory data;
    private final Installation installation;
    private final ClusterPorts cluster;
    private final UnaryOperator<ProcessSpec> classes;

    /**
     * @param cluster the broker, or brokers, of the run
     * @param classes changes from where, and how, a process loads its classes
     */
    ProcessTable(
            Options options,
            DataDirectory data,
            Installation installation,
            ClusterPorts cluster,
            UnaryOperator<ProcessSpec> classes) {
        this.options = options;
        this.data = data;
        this.installation = installation;
        this.cluster = cluster;
        this.classes = classes;
    }

    private static List<String> with(List<String> options, String... more) {
        return Stream.concat(options.stream(), Stream.of(more)).toList();
    }

    List<ProcessSpec> foundations() {
        return Stream.concat(IntStream.rangeClosed(1, cluster.size()).mapToObj(this::broker), Stream.of(database()))
                .toList();
    }

    private ProcessSpec broker(int node) {
        String name = node == 1 ? "broker" : "broker-" + node;
        List<String> main = BrokerProcess.arguments(data.broker(name), ready(name), cluster, node);
        return foundation(name, Endpoint.KAFKA, cluster.clients().get(node - 1), main, "starting");
    }

    private ProcessSpec database() {
        int port = options.port(Endpoint.POSTGRES);
        List<String> main = List.of(
                DatabaseProcess.class.getName(),
                data.database().toString(),
                Integer.toString(port),
                ready("database").toString());
        return foundation("database", Endpoint.POSTGRES, port, main, "unpacking and starting PostgreSQL");
    }

    private Path ready(String name) {
        return data.file(name + ".ready");
    }

    /** Without the one that somebody else runs. */
    List<ProcessSpec> services() {
        Stream<ProcessSpec> all = Stream.of(
                service(Endpoint.INGEST, GENERATED, "256m", LIGHT, "starting"),
                service(Endpoint.EXTRACT, EXTRACTING, "384m", READING, "loading the language models"),
                service(Endpoint.API, GENERATED, "224m", API, "starting"));
        return all.filter(service -> !service.name().equals(options.without())).toList();
    }

    /** One more instance of each service beside the first, each with a name and a port of its own. */
    List<ProcessSpec> more(int instance) {
        return services().stream()
                .map(service -> {
                    String name = service.name() + "-" + instance;
                    return like(service, name, Ports.free(), Map.of("CROSSWIRE_INSTANCE", name));
                })
                .toList();
    }

    /** An api-service with further settings. */
    ProcessSpec view(String name, int port, Map<String, String> settings) {
        ProcessSpec first = services().stream()
                .filter(service -> service.endpoint() == Endpoint.API)
                .findFirst()
                .orElseThrow();
        return like(first, name, port, settings);
    }

    private static ProcessSpec like(ProcessSpec first, String name, int port, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(first.environment());
        environment.putAll(settings);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return new ProcessSpec(
                name,
                first.endpoint(),
                port,
                first.heap(),
                first.jvm(),
                first.classPath(),
                first.main(),
                environment,
                readiness(port),
                first.doing(),
                first.sheltered());
    }

    private static Ready readiness(int port) {
        return new Ready.WhenHttp(URI.create("http://" + Ports.HOST + ":" + port + "/q/health/ready"));
    }

    private ProcessSpec foundation(String name, Endpoint endpoint, int port, List<String> main, String doing) {
        return classes.apply(new ProcessSpec(
                name,
                endpoint,
                port,
                "256m",
                LIGHT,
                Installation.classPath(),
                main,
                Map.of(),
                new Ready.WhenFile(ready(name)),
                doing,
                false));
    }

    private ProcessSpec service(Endpoint endpoint, String main, String heap, List<String> jvm, String doing) {
        int port = options.port(endpoint);
        return classes.apply(new ProcessSpec(
                endpoint.process(),
                endpoint,
                port,
                heap,
                jvm,
                List.of(installation.service(endpoint)),
                List.of(main),
                environment(port),
                readiness(port),
                doing,
                false));
    }

    private Map<String, String> environment(int port) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_BANNER_ENABLED", "false");
        environment.put("CROSSWIRE_MODELS_FILE", installation.models().toString());
        environment.put("QUARKUS_HTTP_HOST", Ports.HOST);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("CROSSWIRE_ACCESS_ANONYMOUS", options.anonymous());
        environment.put("CROSSWIRE_ACCESS_RATE", "0");
        environment.put("CROSSWIRE_ACCESS_KEYS_FILE", data.keys().toString());
        environment.put("CROSSWIRE_INGEST_URL", "http://" + Ports.HOST + ":" + options.port(Endpoint.INGEST));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", cluster.bootstrapServers());
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", EmbeddedDatabase.jdbcUrl(options.port(Endpoint.POSTGRES)));
        environment.put("QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.USERNAME);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabase.PASSWORD);
        return environment;
    }
}
