package dev.crosswire.launcher.operate;

import dev.crosswire.contract.Topics;
import dev.crosswire.launcher.RunFailure;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/**
 * {@code crosswire dlq}: lists the dead letters, shows one, and drives them back to where they came from. What was
 * driven back all at once is remembered as a consumer group's offsets, and is listed no more.
 */
public final class DeadLettersCommand {
    private static final String GROUP = "crosswire-redrive";
    private static final String PREFIX = "dead-letter-";
    private static final String ORIGIN = PREFIX + "topic";
    private static final Pattern NAME = Pattern.compile("(.+)-([0-9]+)@([0-9]+)");

    private final Cluster cluster;
    private final PrintStream out;
    private final boolean evenRedriven;

    private DeadLettersCommand(Cluster cluster, PrintStream out, boolean evenRedriven) {
        this.cluster = cluster;
        this.out = out;
        this.evenRedriven = evenRedriven;
    }

    public static void run(List<String> words, PrintStream out) {
        Set<String> options = new HashSet<>(Cluster.OPTIONS);
        boolean all = words.contains("--all");
        Arguments arguments = Arguments.parse(
                words.stream().filter(word -> !word.equals("--all")).toList(), options);
        DeadLettersCommand command = new DeadLettersCommand(Cluster.of(arguments), out, all);
        try {
            switch (arguments.word(0, "dlq list, dlq show or dlq redrive")) {
                case "list" -> command.list();
                case "show" -> command.show(arguments.word(1, "A dead letter's name, as dlq list prints it,"));
                case "redrive" ->
                    command.redrive(
                            arguments.words().subList(1, arguments.words().size()));
                default -> throw new RunFailure("It is dlq list, dlq show or dlq redrive.");
            }
        } catch (KafkaException e) {
            throw new RunFailure("Kafka does not answer as it should: " + e.getMessage());
        }
    }

    private void list() {
        try (KafkaConsumer<String, byte[]> consumer = cluster.consumer(GROUP)) {
            Cluster.scan(
                    consumer,
                    begin(consumer),
                    letter -> out.printf(
                            "%-24s %s  %s  %s%n",
                            name(letter),
                            Instant.ofEpochMilli(letter.timestamp()),
                            letter.key(),
                            text(letter, PREFIX + "reason")));
        }
    }

    private void show(String name) {
        try (KafkaConsumer<String, byte[]> consumer = cluster.consumer(GROUP)) {
            ConsumerRecord<String, byte[]> letter = find(consumer, name);
            out.println("key: " + letter.key());
            letter.headers().forEach(header -> out.println(header.key() + ": " + utf8(header.value())));
            out.println();
            out.println(utf8(letter.value()));
        }
    }

    /**
     * Those that are named, or all since the last time, in one transaction with the offsets that remember it. It is begun
     * before they are looked for: that waits for an earlier one to be over, and ends one that goes on at the same time.
     */
    private void redrive(List<String> names) {
        try (KafkaConsumer<String, byte[]> consumer = cluster.consumer(GROUP);
                KafkaProducer<String, byte[]> producer = cluster.producer(Map.of("transactional.id", GROUP))) {
            producer.initTransactions();
            List<ConsumerRecord<String, byte[]>> letters = new ArrayList<>();
            Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
            if (names.isEmpty()) {
                Cluster.scan(consumer, begin(consumer), letters::add)
                        .forEach((partition, end) -> done.put(partition, new OffsetAndMetadata(end)));
            } else {
                names.forEach(name -> letters.add(find(consumer, name)));
            }
            producer.beginTransaction();
            letters.forEach(letter -> producer.send(revived(letter)));
            producer.sendOffsetsToTransaction(done, consumer.groupMetadata());
            producer.commitTransaction();
            out.println(letters.size() + " driven back");
        }
    }

    /** As it came: its key, its value, and its headers but for those of its death. */
    private static ProducerRecord<String, byte[]> revived(ConsumerRecord<String, byte[]> letter) {
        String origin = text(letter, ORIGIN);
        if (origin.isEmpty()) {
            throw new RunFailure(name(letter) + " does not say where it came from.");
        }
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(origin, letter.key(), letter.value());
        for (Header header : letter.headers()) {
            if (!header.key().startsWith(PREFIX)) {
                record.headers().add(header);
            }
        }
        return record;
    }

    private Map<TopicPartition, Long> begin(KafkaConsumer<String, byte[]> consumer) {
        Map<TopicPartition, Long> begin =
                new HashMap<>(Cluster.beginnings(consumer, List.of(Topics.ARTICLES_DLQ, Topics.READINGS_DLQ)));
        if (!evenRedriven) {
            consumer.committed(begin.keySet()).forEach((partition, offset) -> {
                if (offset != null) {
                    begin.merge(partition, offset.offset(), Math::max);
                }
            });
        }
        return begin;
    }

    private static ConsumerRecord<String, byte[]> find(KafkaConsumer<String, byte[]> consumer, String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new RunFailure("A dead letter is named like articles-dlq-0@17, not " + name + ".");
        }
        TopicPartition partition = new TopicPartition(parts.group(1), Integer.parseInt(parts.group(2)));
        long offset = Long.parseLong(parts.group(3));
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        Cluster.scan(consumer, Map.of(partition, offset), record -> {
            if (record.offset() == offset) {
                found.add(record);
            }
        });
        if (found.isEmpty()) {
            throw new RunFailure("There is no " + name + ".");
        }
        return found.get(0);
    }

    private static String name(ConsumerRecord<?, ?> letter) {
        return letter.topic() + "-" + letter.partition() + "@" + letter.offset();
    }

    private static String text(ConsumerRecord<?, ?> letter, String header) {
        Header found = letter.headers().lastHeader(header);
        return found == null ? "" : utf8(found.value());
    }

    private static String utf8(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
