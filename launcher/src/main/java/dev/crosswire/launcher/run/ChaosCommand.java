package dev.crosswire.launcher.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosswire.launcher.RunFailure;
import dev.crosswire.launcher.operate.Arguments;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code crosswire chaos}: publishes the same articles twice, once undisturbed and once while processes are killed
 * without warning, and compares: nothing may be lost, nothing doubled, and the view must be the same to the byte. It
 * kills nothing but what it started, on data of its own, on the loopback interface.
 */
final class ChaosCommand {
    private static final Set<String> OPTIONS = Set.of("--kills", "--seed", "--articles", "--data-dir");
    private static final int MOST_KILLS = 1_000;
    private static final int DAYS_APART = 3;

    private final Installation installation;
    private final PrintStream out;
    private final int kills;
    private final long seed;
    private final List<ObjectNode> articles;
    private final Path directory;

    private ChaosCommand(Arguments arguments, Installation installation, PrintStream out) {
        this.installation = installation;
        this.out = out;
        this.kills = (int) number(arguments, "--kills", 12, MOST_KILLS);
        this.seed = number(arguments, "--seed", new Random().nextInt(1_000_000), Long.MAX_VALUE);
        this.articles = articles(installation, (int) number(arguments, "--articles", 60, 100_000));
        this.directory = arguments.option("--data-dir").map(Options::path).orElseGet(ChaosCommand::temporary);
    }

    /** @return whether all was as it must be */
    static boolean run(List<String> words, Installation installation, PrintStream out) {
        ChaosCommand command = new ChaosCommand(Arguments.parse(words, OPTIONS), installation, out);
        try {
            return command.run();
        } finally {
            delete(command.directory.resolve("calm"));
            delete(command.directory.resolve("chaos"));
        }
    }

    private boolean run() {
        out.printf("seed %d, %d articles, %d kills, data in %s%n", seed, articles.size(), kills, directory);
        Snapshot calm;
        try (ChaosRun run = new ChaosRun(directory.resolve("calm"), installation, out)) {
            run.start();
            run.publish(articles, 0, new Random(seed));
            calm = run.snapshot(articles);
        }
        out.println("undisturbed: " + calm.figures());
        Snapshot chaos;
        try (ChaosRun run = new ChaosRun(directory.resolve("chaos"), installation, out)) {
            run.start();
            run.publish(articles, kills, new Random(seed));
            chaos = run.snapshot(articles);
        }
        out.println("disturbed:   " + chaos.figures());
        boolean same = calm.view().equals(chaos.view());
        out.println(same ? "the views are the same, byte for byte" : "THE VIEWS DIFFER: " + calm.difference(chaos));
        return same && chaos.isWhole();
    }

    /** The samples, and copies of them by other outlets on later days, which tell of other events. */
    private static List<ObjectNode> articles(Installation installation, int count) {
        List<ObjectNode> samples = SampleArticles.read(installation.seeds()).articles();
        List<ObjectNode> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int copy = i / samples.size();
            ObjectNode article = samples.get(i % samples.size()).deepCopy();
            String day = article.path("datePublished").asText().substring(0, 10);
            articles.add(article.put("id", article.path("id").asText() + "-" + copy)
                    .put("publisher", "outlet-" + i % 7 + ".example")
                    .put(
                            "datePublished",
                            LocalDate.parse(day)
                                    .plusDays((long) copy * DAYS_APART)
                                    .toString()));
            article.remove(List.of("url", "dateModified"));
        }
        return articles;
    }

    private static long number(Arguments arguments, String option, long usual, long most) {
        String given = arguments.option(option).orElse(Long.toString(usual));
        if (!given.matches("[0-9]{1,18}") || Long.parseLong(given) > most) {
            throw new RunFailure(option + " must be a number up to " + most + ", not " + given + ".");
        }
        return Long.parseLong(given);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("crosswire-chaos");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> walk = Files.exists(directory) ? Files.walk(directory) : Stream.empty()) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
