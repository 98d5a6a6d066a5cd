package dev.crosswire.evaluation.scale;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.store.ChangeTable;
import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.ViewWriter;
import dev.crosswire.api.view.ArrivedReading;
import dev.crosswire.contract.Reading;
import dev.crosswire.contract.Topics;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code scale [CLAIMS [READINGS_A_BATCH [REQUESTS_A_SECOND…]]]}: takes synthetic readings into the view as the service does, in a
 * database of its own ({@link ScaleDatabase}), and prints at each tenth of the run the time a claim, the heap and the database's size; then asks for
 * facts at each constant rate, and prints how long answers take.
 */
public final class ReconcileScaleCommand {
    private final ScaleDatabase scale;
    private final Database database;
    private final ChangeTable changes = new ChangeTable();
    private final ViewWriter writer = ViewWriter.with(new ObjectMapper());

    private ReconcileScaleCommand(ScaleDatabase scale) {
        this.scale = scale;
        this.database = new Database(scale.source());
    }

    public static void main(String[] args) throws SQLException, InterruptedException {
        int claims = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int batch = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        try (ScaleDatabase database = new ScaleDatabase()) {
            new ReconcileScaleCommand(database).run(claims, batch);
            for (int i = 2; i < args.length; i++) {
                new FactsLoad(database.source(), claims).run(Integer.parseInt(args[i]));
            }
        }
    }

    private void run(int claims, int batch) throws SQLException {
        SyntheticClaims stream = new SyntheticClaims(1);
        System.out.println(
                "claims\tmicroseconds a claim\tCPU here\tCPU of the database\theap MB\tdatabase MB\tfacts\tlargest group\thottest topic");
        long begun = System.nanoTime();
        ScaleDatabase.Cpu burnt = scale.cpu();
        int since = 0;
        for (int done = 0; done < claims; ) {
            take(stream, batch);
            done += batch * SyntheticClaims.A_READING;
            since += batch * SyntheticClaims.A_READING;
            if (since >= claims / 10) {
                long micros = (System.nanoTime() - begun) / 1_000 / since;
                ScaleDatabase.Cpu used = scale.cpu().since(burnt);
                print(done, micros, used.here() / since, used.database() / since);
                begun = System.nanoTime();
                burnt = scale.cpu();
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
                + scale.ask(asked.get("size")) + "\t"
                + scale.ask(asked.get("facts")) + "\t" + scale.ask(asked.get("largest")) + "\t"
                + scale.ask(asked.get("hottest")));
    }
}
