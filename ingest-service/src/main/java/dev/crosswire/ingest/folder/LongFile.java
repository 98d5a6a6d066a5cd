package dev.crosswire.ingest.folder;

import dev.crosswire.ingest.intake.Intake;
import dev.crosswire.ingest.store.ImportStore;
import dev.crosswire.ingest.store.ImportStore.Progress;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Takes a long file in by batches; what is done is remembered after each, so that a restart goes on from there. */
final class LongFile {
    private static final Logger LOG = Logger.getLogger(LongFile.class);
    private static final int ITEMS = 256;
    private static final int CHARS = 1 << 20;

    private final String name;
    private final Items items;
    private final Intake intake;
    private final ImportStore imports;
    private final Path faults;

    /** @param faults where a line is written for each item that is refused */
    LongFile(String name, Items items, Intake intake, ImportStore imports, Path faults) {
        this.name = name;
        this.items = items;
        this.intake = intake;
        this.imports = imports;
        this.faults = faults;
    }

    Progress take(Progress start) throws IOException {
        Progress progress = start;
        List<Item> batch = read();
        while (!batch.isEmpty()) {
            progress = count(progress, Batch.take(batch, intake));
            imports.save(name, progress);
            LOG.infof("%s: %s", name, progress);
            batch = read();
        }
        return progress;
    }

    private List<Item> read() throws IOException {
        List<Item> batch = new ArrayList<>();
        int chars = 0;
        while (batch.size() < ITEMS && chars < CHARS) {
            Optional<Item> item = items.next();
            if (item.isEmpty()) {
                break;
            }
            batch.add(item.get());
            chars += item.get() instanceof Item.Found found ? found.draft().length() : 0;
        }
        return batch;
    }

    private Progress count(Progress before, List<Batch.Outcome> outcomes) throws IOException {
        long accepted = before.accepted();
        long refused = before.refused();
        try (BufferedWriter out =
                Files.newBufferedWriter(faults, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (Batch.Outcome outcome : outcomes) {
                accepted += outcome.isNew() ? 1 : 0;
                if (outcome.reason() != null) {
                    refused++;
                    out.write(outcome.item().where() + ": " + outcome.reason() + "\n");
                }
            }
        }
        long duplicate =
                before.duplicate() + outcomes.size() - (accepted - before.accepted()) - (refused - before.refused());
        return new Progress(items.position(), accepted, duplicate, refused);
    }
}
