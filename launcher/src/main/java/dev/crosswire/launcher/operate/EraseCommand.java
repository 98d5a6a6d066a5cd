package dev.crosswire.launcher.operate;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.contract.ClaimsLayout;
import dev.crosswire.contract.TopicSpec;
import dev.crosswire.contract.Topics;
import dev.crosswire.launcher.RunFailure;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;

/**
 * {@code crosswire erase}: tells ingest-service to forget articles, waits until the record that erases them has come
 * through, and takes their earlier records out of the topics that keep all. A topic's partition is written anew for
 * that: many articles at once cost as much as one.
 */
public final class EraseCommand {
    private static final Set<String> OPTIONS = Set.of("--ingest", "--ingest-port", "--key");
    private static final List<String> DEAD_LETTERS = List.of(Topics.ARTICLES_DLQ, Topics.READINGS_DLQ);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI ingest;
    private final String key;
    private final TopicErasure topics;
    private final PrintStream out;

    private EraseCommand(Arguments arguments, PrintStream out) {
        String port = arguments.option("--ingest-port").orElse("8081");
        this.ingest = URI.create(arguments.option("--ingest").orElse("http://127.0.0.1:" + port));
        this.key = arguments.option("--key").orElse(System.getenv("CROSSWIRE_API_KEY"));
        this.topics = new TopicErasure(Cluster.of(arguments));
        this.out = out;
    }

    public static void run(List<String> words, PrintStream out) {
        Set<String> options = new HashSet<>(Cluster.OPTIONS);
        options.addAll(OPTIONS);
        Arguments arguments = Arguments.parse(words, options);
        arguments.word(0, "An article's id");
        try {
            new EraseCommand(arguments, out).erase(new LinkedHashSet<>(arguments.words()));
        } catch (IOException e) {
            throw new RunFailure("ingest-service does not answer: " + e.getMessage());
        } catch (ExecutionException | KafkaException e) {
            throw new RunFailure("Kafka does not answer as it should: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunFailure("Interrupted; nothing is lost, and erasing can be done again.");
        }
    }

    private void erase(Set<String> ids) throws IOException, InterruptedException, ExecutionException {
        for (String id : ids) {
            tell(id);
        }
        for (String topic : withErasures()) {
            if (!topics.awaitErased(topic, ids)) {
                throw new RunFailure("The erasure has not come through to the topic " + topic
                        + " yet. The databases follow by themselves; give this command again for the topics.");
            }
        }
        long copied = 0;
        for (String topic : withErasures()) {
            copied += topics.erase(topic, ids);
        }
        for (String topic : DEAD_LETTERS) {
            copied += topics.erase(topic, ids);
        }
        out.println(ids.size() + " erased; " + copied + " records of others were written anew");
    }

    /** The topics that a record comes through to which erases; those of claims as they are laid out here. */
    private static List<String> withErasures() {
        ClaimsLayout layout = ClaimsLayout.of(System.getenv(ClaimsLayout.VARIABLE));
        return layout.topics().stream()
                .map(TopicSpec::name)
                .filter(topic -> !DEAD_LETTERS.contains(topic) && !topic.equals(Topics.FACTS))
                .toList();
    }

    private void tell(String id) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(ingest.resolve("/erasures"))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(json.writeValueAsString(Map.of("id", id))));
        if (key != null) {
            request.header("X-API-Key", key);
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new RunFailure("ingest-service does not erase " + id + ": " + answer.body());
        }
    }
}
