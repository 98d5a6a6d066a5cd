package dev.crosswire.evaluation.speed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.contract.Article;
import dev.crosswire.contract.Topics;
import dev.crosswire.launcher.EmbeddedBroker;
import dev.crosswire.launcher.Ports;
import dev.crosswire.launcher.TopicProvisioner;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A real broker with instances of extract-service as processes, started as the run starts them. */
final class ReadingCluster implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EmbeddedBroker broker = EmbeddedBroker.start();
    private final List<Process> instances = new ArrayList<>();
    private final Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
    private final KafkaProducer<String, byte[]> producer =
            new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    private final KafkaConsumer<String, byte[]> consumer;
    private int sent;

    private ReadingCluster(int partitions) {
        TopicProvisioner.provision(broker.bootstrapServers(), Topics.ALL, partitions);
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> readings = consumer.partitionsFor(Topics.READINGS).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(readings);
        consumer.seekToBeginning(readings);
    }

    /** Starts so many instances of the packaged service, and waits until they are ready. */
    static ReadingCluster start(Path jar, int partitions, int instances) throws Exception {
        ReadingCluster cluster = new ReadingCluster(partitions);
        List<Integer> ports = new ArrayList<>();
        for (int i = 0; i < instances; i++) {
            int port = Ports.free();
            ports.add(port);
            cluster.instances.add(cluster.instance(jar, i, port));
        }
        for (int port : ports) {
            awaitReady(port);
        }
        return cluster;
    }

    private Process instance(Path jar, int number, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of("java", "-Xmx384m", "-Xmn16m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseTransparentHugePages"));
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers());
        process.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        process.environment().put("CROSSWIRE_INSTANCE", "extract-" + number);
        return process.start();
    }

    private static void awaitReady(int port) throws Exception {
        HttpRequest ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(3))
                .build();
        HttpClient http = HttpClient.newHttpClient();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(http, ready)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("extract-service does not get ready");
            }
            Thread.sleep(100);
        }
    }

    private static boolean isReady(HttpClient http, HttpRequest ready) throws InterruptedException {
        try {
            return http.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Publishes the texts, and waits until each has its reading. */
    void read(List<String> texts) throws JsonProcessingException {
        for (String text : texts) {
            String id = "made-" + sent++;
            Article article =
                    new Article(id, null, "made.example", null, null, text, "en", "2025-03-19", null, 1, false);
            producer.send(new ProducerRecord<>(Topics.ARTICLES, id, JSON.writeValueAsBytes(article)));
        }
        producer.flush();
        int open = texts.size();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (open > 0) {
            open -= consumer.poll(Duration.ofMillis(100)).count();
            if (System.nanoTime() > end) {
                throw new IllegalStateException(open + " articles have no reading");
            }
        }
    }

    @Override
    public void close() {
        instances.forEach(Process::destroyForcibly);
        producer.close(Duration.ofSeconds(1));
        consumer.close();
        broker.close();
    }
}
