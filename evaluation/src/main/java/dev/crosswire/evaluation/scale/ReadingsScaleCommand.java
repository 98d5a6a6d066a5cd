package dev.crosswire.evaluation.scale;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.ViewWriter;
import dev.crosswire.api.view.ArrivedReading;
import dev.crosswire.contract.Article;
import dev.crosswire.contract.Reading;
import dev.crosswire.evaluation.load.LoadedArticles;
import dev.crosswire.evaluation.speed.MadeArticles;
import dev.crosswire.extract.claim.ArticleReader;
import dev.crosswire.extract.engine.CompactEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * {@code write FILE ARTICLES} reads the articles that {@code load} publishes, of 1,000 stories, and keeps what it read; {@code take FILE
 * BATCH} feeds that to the writer of the view alone, so many readings a batch, in a database of its own ({@link ScaleDatabase}), and prints for
 * every {@value #WINDOW} or more how many a second were taken and what one took, in milliseconds of CPU; at the end a digest of all
 * facts, by which two states of the code are compared.
 */
public final class ReadingsScaleCommand {
    private static final int STORIES = 1_000;
    private static final int WINDOW = 480;
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadingsScaleCommand() {}

    public static void main(String[] args) throws IOException, SQLException {
        Path file = Path.of(args[1]);
        int number = Integer.parseInt(args[2]);
        if (args[0].equals("write")) {
            write(file, number);
        } else if (args[0].equals("take")) {
            try (ScaleDatabase database = new ScaleDatabase()) {
                take(file, number, database);
            }
        } else {
            throw new IllegalArgumentException(args[0] + " is neither write nor take");
        }
    }

    private static void write(Path file, int articles) throws IOException {
        CompactEngine engine = CompactEngine.load();
        ArticleReader reader = new ArticleReader(engine);
        Path seeds = Path.of(System.getProperty("crosswire.home", "")).resolve("seeds");
        List<String> texts = MadeArticles.make(articles, STORIES, seeds, engine);
        ObjectWriter json = JSON.writerFor(Reading.class);
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            for (int i = 0; i < articles; i++) {
                Article article = LoadedArticles.article(i, texts.get(i));
                out.write(json.writeValueAsString(reader.read(article)) + "\n");
            }
        }
    }

    private static void take(Path file, int batch, ScaleDatabase database) throws IOException, SQLException {
        ObjectReader json = JSON.readerFor(Reading.class);
        Window window = new Window(database);
        ViewWriter writer = ViewWriter.with(JSON);
        Database view = new Database(database.source());
        System.out.printf(
                "%8s %8s %12s %10s %12s%n", "readings", "a second", "CPU here, ms", "collector", "the database's");
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<ArrivedReading> readings = next(in, json, batch);
            while (!readings.isEmpty()) {
                List<ArrivedReading> some = readings;
                view.transaction(connection -> {
                    writer.take(connection, some);
                    return null;
                });
                readings = next(in, json, batch);
                window.taken(some.size(), readings.isEmpty());
            }
        }
        System.out.println(database.ask(
                "select count(*) || ' facts, ' || md5(string_agg(md5(concat_ws(' ', id, known_from, known_until, turn, body)), ''"
                        + " order by id, known_from)) from fact"));
    }

    /** A batch of readings, fewer or none where no more come. */
    private static List<ArrivedReading> next(BufferedReader in, ObjectReader json, int batch) throws IOException {
        List<ArrivedReading> readings = new ArrayList<>();
        String line;
        while (readings.size() < batch && (line = in.readLine()) != null) {
            Reading reading = json.readValue(line);
            readings.add(new ArrivedReading(reading, reading.articleId()));
        }
        return readings;
    }

    /** What was taken since a line was printed last. Parsing readings is part of it, as it is in the service. */
    private static final class Window {
        private final ScaleDatabase database;
        private int all;
        private int taken;
        private long begun = System.nanoTime();
        private long collected = collector();
        private ScaleDatabase.Cpu burnt;

        Window(ScaleDatabase database) throws SQLException {
            this.database = database;
            this.burnt = database.cpu();
        }

        void taken(int readings, boolean last) throws SQLException {
            all += readings;
            taken += readings;
            if (taken < WINDOW && !last) {
                return;
            }
            ScaleDatabase.Cpu now = database.cpu();
            long collector = collector();
            double milliseconds = taken * 1_000.0;
            System.out.printf(
                    Locale.ROOT,
                    "%8d %8.1f %12.1f %10.1f %12.1f%n",
                    all,
                    taken * 1e9 / (System.nanoTime() - begun),
                    now.since(burnt).here() / milliseconds,
                    (collector - collected) / (double) taken,
                    now.since(burnt).database() / milliseconds);
            taken = 0;
            burnt = now;
            collected = collector;
            begun = System.nanoTime();
        }

        /** Milliseconds in pauses: a serial collector burns no CPU besides. */
        private static long collector() {
            return ManagementFactory.getGarbageCollectorMXBeans().stream()
                    .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                    .sum();
        }
    }
}
