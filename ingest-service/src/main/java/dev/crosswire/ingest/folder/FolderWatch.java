package dev.crosswire.ingest.folder;

import dev.crosswire.ingest.IngestConfig;
import dev.crosswire.ingest.article.Draft;
import dev.crosswire.ingest.article.InvalidArticle;
import dev.crosswire.ingest.intake.Intake;
import dev.crosswire.ingest.json.ArticleJson;
import dev.crosswire.ingest.json.NotJson;
import dev.crosswire.ingest.page.PageReader;
import dev.crosswire.ingest.publish.TopicUnavailable;
import dev.crosswire.ingest.store.ImportStore;
import dev.crosswire.ingest.store.StoreUnavailable;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Takes in the files of a folder: {@code .json}, {@code .txt} (its name is the article's id), {@code .html},
 * {@code .ndjson}, {@code .warc} and {@code .warc.gz}. Files should come in by an atomic move; names that begin with a
 * dot are let be. A file moves to {@code done} or {@code failed} only after the broker has all of it: after a crash it
 * is read again, and what was taken in already is a duplicate.
 */
@ApplicationScoped
class FolderWatch {
    private static final Logger LOG = Logger.getLogger(FolderWatch.class);
    private static final int BATCH = 256;

    private final IngestConfig config;
    private final Intake intake;
    private final ImportStore imports;
    private final ArticleJson json;
    private final PageReader pages;

    FolderWatch(IngestConfig config, Intake intake, ImportStore imports, ArticleJson json, PageReader pages) {
        this.config = config;
        this.intake = intake;
        this.imports = imports;
        this.json = json;
        this.pages = pages;
    }

    @Scheduled(
            identity = "folder",
            every = "{crosswire.ingest.folder.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (config.folder().path().isEmpty()) {
            return;
        }
        try {
            look(config.folder().path().get());
        } catch (TopicUnavailable | StoreUnavailable | Batch.Waiting e) {
            LOG.warnf("files wait: %s", e.getMessage());
        } catch (IOException e) {
            LOG.errorf("the folder cannot be read: %s", e);
        }
    }

    private void look(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("done"));
        Files.createDirectories(folder.resolve("failed"));
        List<Path> singles = new ArrayList<>();
        for (Path file : files(folder)) {
            if (isLong(file)) {
                takeLong(file);
            } else {
                singles.add(file);
            }
        }
        for (int i = 0; i < singles.size(); i += BATCH) {
            takeSingles(singles.subList(i, Math.min(i + BATCH, singles.size())));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !name(file).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isLong(Path file) {
        return name(file).endsWith(".ndjson") || name(file).matches(".*\\.warc(\\.gz)?");
    }

    private void takeSingles(List<Path> files) throws IOException {
        List<Item> items = files.stream().map(this::single).toList();
        List<Batch.Outcome> outcomes = Batch.take(items, intake);
        for (int i = 0; i < files.size(); i++) {
            move(files.get(i), outcomes.get(i).reason());
        }
    }

    private Item single(Path file) {
        String name = name(file);
        try {
            if (Files.size(file) > config.limits().body()) {
                return new Item.Bad(
                        name, "the file has more than " + config.limits().body() + " bytes");
            }
            return new Item.Found(name, draft(file, Files.readAllBytes(file)));
        } catch (InvalidArticle | NotJson e) {
            return new Item.Bad(name, e.getMessage());
        } catch (CharacterCodingException e) {
            return new Item.Bad(name, "it is not UTF-8");
        } catch (IOException e) {
            return new Item.Bad(name, "it cannot be read: " + e.getMessage());
        }
    }

    private Draft draft(Path file, byte[] bytes) throws IOException {
        String name = name(file);
        if (name.endsWith(".json")) {
            return json.read(bytes);
        }
        if (name.matches(".*\\.x?html?")) {
            return pages.read(bytes, null, null);
        }
        if (name.endsWith(".txt")) {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
            return new Draft(stem, null, null, null, null, text.replaceFirst("^\ufeff", ""), null, null, null);
        }
        throw new InvalidArticle("file", "must end in .json, .txt, .html, .ndjson, .warc or .warc.gz");
    }

    private void takeLong(Path file) throws IOException {
        String key = name(file) + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        Path faults = file.resolveSibling("failed").resolve(file.getFileName() + ".reason.txt");
        try {
            ImportStore.Progress start = imports.progress(key);
            try (Items items = items(file, start.position())) {
                ImportStore.Progress end = new LongFile(key, items, intake, imports, faults).take(start);
                LOG.infof("%s is done: %s", file, end);
            }
            if (Files.exists(faults) && Files.size(faults) == 0) {
                Files.delete(faults);
            }
            Files.move(
                    file, file.resolveSibling("done").resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | IllegalArgumentException e) {
            move(file, "it cannot be read on: " + e.getMessage());
        }
    }

    private Items items(Path file, long start) throws IOException {
        int longest = config.limits().body();
        return name(file).endsWith(".ndjson")
                ? new NdjsonItems(file, start, longest, json)
                : new WarcItems(file, start, longest, pages);
    }

    /** @param reason why it failed, null where it did not */
    private static void move(Path file, String reason) throws IOException {
        Path to = file.resolveSibling(reason == null ? "done" : "failed");
        if (reason != null) {
            write(to.resolve(file.getFileName() + ".reason.txt"), reason + "\n");
        }
        Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Nobody sees a part of it. */
    private static void write(Path file, String text) throws IOException {
        Path hidden = Files.writeString(file.resolveSibling("." + file.getFileName()), text);
        Files.move(hidden, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
