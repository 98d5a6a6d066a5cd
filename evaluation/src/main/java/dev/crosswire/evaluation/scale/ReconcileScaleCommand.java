package dev.crosswire.evaluation.scale;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import dev.crosswire.api.store.ChangeTable;
import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.ViewWriter;
import dev.crosswire.api.view.ArrivedReading;
import dev.crosswire.contract.Reading;
import dev.crosswire.contract.Topics;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * {@code scale [CLAIMS [READINGS_A_BATCH [REQUESTS_A_SECOND…]]]}: takes synthetic readings into the view as the service does, in a real
 * database of its own, which is kept where the system property {@code scale.database} names a directory for it (and
 * {@code scale.port} its port), and prints at each tenth of the run the time a claim, the heap and the database's size; then asks for
 * facts at each constant rate, and prints how long answers take.
 */
public final class ReconcileScaleCommand {
    private static final long TICK_MICROS = 10_000;

    private final Database database;
    private final DataSource source;
    private final ChangeTable changes = new ChangeTable();
    private final ViewWriter writer = ViewWriter.with(new ObjectMapper());

    private ReconcileScaleCommand(DataSource source) {
        this.source = source;
        this.database = new Database(source);
    }

    public static void main(String[] args) throws SQLException, InterruptedException {
        int claims = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int batch = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        try (EmbeddedDatabase server = server()) {
            DataSource source = pool(server);
            Flyway.configure().dataSource(source).schemas("api").load().migrate();
            new ReconcileScaleCommand(source).run(claims, batch);
            for (int i = 2; i < args.length; i++) {
                new FactsLoad(source, claims).run(Integer.parseInt(args[i]));
            }
        }
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

    private void run(int claims, int batch) throws SQLException {
        SyntheticClaims stream = new SyntheticClaims(1);
        System.out.println(
                "claims\tmicroseconds a claim\tCPU here\tCPU of the database\theap MB\tdatabase MB\tfacts\tlargest group\thottest topic");
        long begun = System.nanoTime();
        Cpu burnt = cpu();
        int since = 0;
        for (int done = 0; done < claims; ) {
            take(stream, batch);
            done += batch * SyntheticClaims.A_READING;
            since += batch * SyntheticClaims.A_READING;
            if (since >= claims / 10) {
                long micros = (System.nanoTime() - begun) / 1_000 / since;
                Cpu now = cpu();
                print(done, micros, (now.here() - burnt.here()) / since, (now.database() - burnt.database()) / since);
                begun = System.nanoTime();
                burnt = cpu();
                since = 0;
            }
        }
        settle();
    }

    /** Nobody waits for these changes: the relay of a service that is started on this database is to find none left. */
    private void settle() {
        database.transaction(connection -> {
            changes.published(
                    connection, Topics.FACTS, changes.reach(connection).last());
            return null;
        });
    }

    private void take(SyntheticClaims stream, int batch) {
        List<ArrivedReading> readings = new ArrayList<>();
        for (int i = 0; i < batch; i++) {
            Reading reading = stream.next();
            readings.add(new ArrivedReading(reading, reading.articleId()));
        }
        database.transaction(connection -> {
            writer.take(connection, readings);
            return null;
        });
    }

    private void print(int done, long micros, long here, long there) throws SQLException {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        Map<String, String> asked = Map.of(
                "size", "select pg_database_size(current_database()) / 1048576",
                "facts", "select count(*) from fact where known_until = 'infinity'",
                "largest",
                        "select max(n) from (select count(*) as n from claim where group_id > 0 group by group_id) g",
                "hottest", "select count(*) from claim where body like '%Israel%'");
        System.out.println(done + "\t" + micros + "\t" + here + "\t" + there + "\t" + heap + "\t"
                + number(asked.get("size")) + "\t"
                + number(asked.get("facts")) + "\t" + number(asked.get("largest")) + "\t"
                + number(asked.get("hottest")));
    }

    /** The microseconds of CPU that this process and the database's have used; where there is no /proc, the latter is 0. */
    private record Cpu(long here, long database) {}

    private Cpu cpu() throws SQLException {
        long here =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1_000;
        long micros = 0;
        try (java.sql.Connection connection = source.getConnection();
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

    private long number(String sql) throws SQLException {
        try (java.sql.Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
