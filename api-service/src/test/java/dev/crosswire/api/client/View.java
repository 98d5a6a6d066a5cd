package dev.crosswire.api.client;

import dev.crosswire.api.Samples;
import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.ViewWriter;
import dev.crosswire.api.view.ArrivedReading;
import dev.crosswire.contract.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts readings into the view, as the consumer of the topic does. */
@ApplicationScoped
public class View {
    private final Database database;
    private final ViewWriter writer;

    View(Database database, ViewWriter writer) {
        this.database = database;
        this.writer = writer;
    }

    /** One count of drones over a place, by one speaker, in the given version of an article. */
    public void tell(String article, int version, String place, int drones, String speaker) {
        take(Samples.reading(
                article,
                version,
                article + ".example",
                "2025-03-20T00:%02d:%02dZ".formatted(version / 60, version % 60),
                List.of(Samples.intercepted(article, version, drones, place, speaker, 0))));
    }

    public void take(Reading reading) {
        database.transaction(connection -> {
            writer.take(connection, List.of(new ArrivedReading(reading, Integer.toString(reading.hashCode()))));
            return null;
        });
    }
}
