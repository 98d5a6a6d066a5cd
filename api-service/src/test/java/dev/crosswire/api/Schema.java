package dev.crosswire.api;

import dev.crosswire.api.store.Database;
import dev.crosswire.launcher.EmbeddedDatabase;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A schema of the view in a real database, for tests that need no container. */
public final class Schema {
    private Schema() {}

    /** Makes a schema of that name as the service does. */
    public static Database migrated(EmbeddedDatabase server, String name) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(server.jdbcUrl());
        source.setUser(server.username());
        source.setPassword(server.password());
        source.setCurrentSchema(name);
        source.setReWriteBatchedInserts(true);
        Flyway.configure().dataSource(source).schemas(name).load().migrate();
        return new Database(source);
    }
}
