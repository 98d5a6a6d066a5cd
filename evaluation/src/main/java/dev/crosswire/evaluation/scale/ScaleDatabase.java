package dev.crosswire.evaluation.scale;

import com.sun.management.OperatingSystemMXBean;
import dev.crosswire.launcher.EmbeddedDatabase;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A database for one run, empty but for the view's tables; it is kept where the system property {@code scale.database} names a directory
 * for it (and {@code scale.port} its port).
 */
final class ScaleDatabase implements AutoCloseable {
    private static final long TICK_MICROS = 10_000;

    private final EmbeddedDatabase server;
    private final DataSource source;

    ScaleDatabase() throws SQLException {
        server = server();
        source = pool(server);
        Flyway.configure().dataSource(source).schemas("api").load().migrate();
    }

    private static EmbeddedDatabase server() {
        String kept = System.getProperty("scale.database");
        return kept == null
                ? EmbeddedDatabase.start()
                : EmbeddedDatabase.start(Path.of(kept), Integer.getInteger("scale.port", 15432));
    }

    private static DataSource pool(EmbeddedDatabase server) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(FactsLoad.CONNECTIONS)
                        .connectionFactoryConfiguration(connection -> connection
                                .jdbcUrl(server.jdbcUrl() + "?currentSchema=api&reWriteBatchedInserts=true")
                                .principal(new NamePrincipal(server.username()))
                                .credential(new SimplePassword(server.password())))));
    }

    DataSource source() {
        return source;
    }

    /** The microseconds of CPU that this process and the database's have used; where there is no /proc, the latter is 0. */
    record Cpu(long here, long database) {
        Cpu since(Cpu before) {
            return new Cpu(here - before.here, database - before.database);
        }
    }

    Cpu cpu() throws SQLException {
        long here =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1_000;
        long micros = 0;
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select pid from pg_stat_activity")) {
            while (rows.next()) {
                Path stat = Path.of("/proc/" + rows.getLong(1) + "/stat");
                if (Files.exists(stat)) {
                    String[] fields = Files.readString(stat).split("\\) ")[1].split(" ");
                    micros += (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK_MICROS;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Cpu(here, micros);
    }

    /** The first column of the first row of an answer. */
    String ask(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
