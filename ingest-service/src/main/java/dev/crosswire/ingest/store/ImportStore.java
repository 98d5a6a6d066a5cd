package dev.crosswire.ingest.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** How far long files are taken in. */
@ApplicationScoped
public class ImportStore {
    private static final String SAVE =
            """
            INSERT INTO ingest.import (file, position, accepted, duplicate, refused) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (file) DO UPDATE SET position = excluded.position, accepted = excluded.accepted,
                duplicate = excluded.duplicate, refused = excluded.refused, updated_at = now()""";

    private final Transactions transactions;

    ImportStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * How far a file is taken in.
     *
     * @param position bytes that are done
     */
    public record Progress(long position, long accepted, long duplicate, long refused) {}

    /** From the beginning where nothing is known of it. */
    public Progress progress(String file) {
        return transactions.call(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT position, accepted, duplicate, refused FROM ingest.import WHERE file = ?")) {
                statement.setString(1, file);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next()
                            ? new Progress(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4))
                            : new Progress(0, 0, 0, 0);
                }
            }
        });
    }

    public void save(String file, Progress progress) {
        transactions.call(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
                statement.setString(1, file);
                statement.setLong(2, progress.position());
                statement.setLong(3, progress.accepted());
                statement.setLong(4, progress.duplicate());
                statement.setLong(5, progress.refused());
                return statement.executeUpdate();
            }
        });
    }
}
