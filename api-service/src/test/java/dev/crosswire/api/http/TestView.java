package dev.crosswire.api.http;

import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.ViewWriter;
import dev.crosswire.api.view.ArrivedReading;
import dev.crosswire.contract.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The view that readings are taken into. */
@ApplicationScoped
class TestView {
    @Inject
    Database database;

    @Inject
    ViewWriter writer;

    void take(Reading reading) {
        database.transaction(connection -> {
            writer.take(connection, List.of(new ArrivedReading(reading, Integer.toString(reading.hashCode()))));
            return null;
        });
    }
}
