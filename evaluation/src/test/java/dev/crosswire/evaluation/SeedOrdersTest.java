package dev.crosswire.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.store.Database;
import dev.crosswire.api.store.FactFilter;
import dev.crosswire.api.store.FactReader;
import dev.crosswire.api.store.Page;
import dev.crosswire.api.store.ViewWriter;
import dev.crosswire.api.view.ArrivedReading;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Publication;
import dev.crosswire.contract.Reading;
import dev.crosswire.evaluation.story.Stories;
import dev.crosswire.evaluation.story.Story;
import dev.crosswire.extract.claim.ArticleReader;
import dev.crosswire.launcher.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The seeds, read and taken in one by one through a real database in each of their 120 orders, make one view, byte by byte. */
class SeedOrdersTest {
    private static final FactFilter ANY =
            new FactFilter(null, List.of(), List.of(), null, null, null, null, null, null, null, null);
    private static final Page ALL = new Page("id", false, null, null);

    private final ViewWriter writer = ViewWriter.with(new ObjectMapper());

    @Test
    void everyOrderMakesOneExport() throws IOException {
        List<ArrivedReading> readings = readings();
        assertEquals(5, readings.size());
        try (EmbeddedDatabase server = EmbeddedDatabase.start()) {
            Database database = database(server);
            String expected = export(database, readings);
            assertTrue(expected.lines().count() > 50, expected);
            List<List<ArrivedReading>> orders = orders(readings);
            assertEquals(120, orders.size());
            for (List<ArrivedReading> order : orders) {
                assertEquals(expected, export(database, order));
            }
        }
    }

    private static List<ArrivedReading> readings() throws IOException {
        Story seeds = Stories.seeds(Path.of(".."));
        List<Claim> claims = new StoryReader().claims(seeds);
        return seeds.articles().stream()
                .map(article -> new Reading(
                        article.id(),
                        1,
                        ArticleReader.NAME,
                        "en",
                        Publication.of(article),
                        claims.stream()
                                .filter(claim -> claim.articleId().equals(article.id()))
                                .toList(),
                        null))
                .map(reading -> new ArrivedReading(reading, reading.articleId()))
                .toList();
    }

    private static Database database(EmbeddedDatabase server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(server.jdbcUrl());
        source.setUser(server.username());
        source.setPassword(server.password());
        source.setCurrentSchema("api");
        source.setReWriteBatchedInserts(true);
        Flyway.configure()
                .dataSource(source)
                .schemas("api")
                .locations("filesystem:../api-service/src/main/resources/db/migration")
                .load()
                .migrate();
        return new Database(source);
    }

    private static List<List<ArrivedReading>> orders(List<ArrivedReading> readings) {
        if (readings.isEmpty()) {
            return List.of(List.of());
        }
        List<List<ArrivedReading>> orders = new ArrayList<>();
        for (ArrivedReading first : readings) {
            List<ArrivedReading> rest = new ArrayList<>(readings);
            rest.remove(first);
            for (List<ArrivedReading> order : orders(rest)) {
                List<ArrivedReading> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }

    /** The facts now, and as known when each article came out, but for revisions. */
    private String export(Database database, List<ArrivedReading> order) {
        database.transaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(
                        "truncate reading, claim, claim_key, family, link, fact, membership, fact_revision, change cascade");
            }
        });
        for (ArrivedReading reading : order) {
            database.transaction(connection -> {
                writer.take(connection, List.of(reading));
                return null;
            });
        }
        StringBuilder export = new StringBuilder();
        FactReader facts = FactReader.on(database);
        facts.each(ANY, ALL, item -> export.append(plain(item.json())));
        List<Instant> dates = order.stream()
                .map(one -> one.reading().publication().date())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
        for (Instant date : dates) {
            FactFilter then =
                    new FactFilter(null, List.of(), List.of(), null, null, null, null, null, null, null, date);
            facts.each(then, ALL, item -> export.append(date).append(plain(item.json())));
        }
        return export.toString();
    }

    private static String plain(String fact) {
        return fact.replaceAll("\"revision\":\\d+", "") + '\n';
    }
}
