package dev.crosswire.evaluation.training;

import dev.crosswire.extract.claim.EventSamples;
import dev.crosswire.extract.engine.CompactEngine;
import dev.crosswire.extract.event.TypeWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code train}: learns the weights of event types from {@code evaluation/corpus} and writes them to extract-service's
 * resources; prints how many types of marked events are right by the ontology alone and with weights, each article
 * weighed by what was learnt from the others. The same corpus and reader give the same file. The project's directory is
 * the system property {@code crosswire.home}, else the working directory.
 */
public final class TrainCommand {
    private static final int PARTS = 3;
    private static final String HEADER =
            """
            # How much each feature speaks for each type of event. Written by `./crosswire train`: edit the corpus, not this file.
            # Columns: feature (TypeFeatures, TypeWeigher, Meanings), its weights in hundredths, in the order of EventType.
            # Learnt from the corpus %s
            """;

    private TrainCommand() {}

    public static void main(String[] args) throws IOException {
        Path project = Path.of(System.getProperty("crosswire.home", ""));
        Path corpus = project.resolve("evaluation/corpus");
        List<List<Example>> articles = examples(corpus);
        List<Example> all = articles.stream().flatMap(List::stream).toList();
        System.out.printf("%d articles, %d marked events read%n", articles.size(), all.size());
        report(articles);
        List<List<String>> table = table(all);
        Path file =
                project.resolve("extract-service/src/main/resources/dev/crosswire/extract/event/" + TypeWeights.FILE);
        String rows = Stream.concat(Stream.of(TypeWeights.COLUMNS), table.stream())
                .map(row -> String.join("\t", row) + "\n")
                .collect(Collectors.joining());
        Files.writeString(file, HEADER.formatted(MarkedNews.digest(corpus)) + rows);
        System.out.printf("%d features written to %s%n", table.size(), file);
    }

    private static List<List<Example>> examples(Path corpus) throws IOException {
        EventSamples samples = new EventSamples(CompactEngine.load());
        return MarkedNews.in(corpus).stream()
                .map(news -> Example.of(news, samples))
                .toList();
    }

    private static void report(List<List<Example>> articles) {
        int told = 0;
        int weighed = 0;
        int count = 0;
        for (int part = 0; part < PARTS; part++) {
            TypeWeights weights = new TypeWeights(table(part(articles, part, false)));
            for (Example example : part(articles, part, true)) {
                count++;
                told += example.told() == example.marked() ? 1 : 0;
                weighed += weights.decided(example.told(), example.features()) == example.marked() ? 1 : 0;
            }
        }
        System.out.printf(
                "types right by the ontology %.3f, weighed %.3f%n", (double) told / count, (double) weighed / count);
    }

    private static List<Example> part(List<List<Example>> articles, int part, boolean inside) {
        return IntStream.range(0, articles.size())
                .filter(article -> (article % PARTS == part) == inside)
                .mapToObj(articles::get)
                .flatMap(List::stream)
                .toList();
    }

    /** The weights as a table's rows; those are left out that speak for nothing. */
    private static List<List<String>> table(List<Example> examples) {
        List<List<String>> table = new ArrayList<>();
        for (Map.Entry<String, double[]> row : LinearTypes.learnt(examples).entrySet()) {
            long[] weights = Arrays.stream(row.getValue())
                    .mapToLong(weight -> Math.round(weight / TypeWeights.UNIT))
                    .toArray();
            if (Arrays.stream(weights).anyMatch(weight -> weight != 0)) {
                table.add(List.of(
                        row.getKey(),
                        Arrays.stream(weights).mapToObj(Long::toString).collect(Collectors.joining(" "))));
            }
        }
        return table;
    }
}
