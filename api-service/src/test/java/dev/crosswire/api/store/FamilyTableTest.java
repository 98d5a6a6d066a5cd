package dev.crosswire.api.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.Schema;
import dev.crosswire.launcher.EmbeddedDatabase;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who changed a family's claims last, as writers of one database see it. */
class FamilyTableTest {
    private static EmbeddedDatabase server;
    private static Database database;

    private final FamilyTable one = new FamilyTable();
    private final FamilyTable other = new FamilyTable();

    @BeforeAll
    static void start() {
        server = EmbeddedDatabase.start();
        database = Schema.migrated(server, "api");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void empty() {
        database.transaction(connection -> Sql.update(connection, "truncate family"));
    }

    @Test
    void whatNobodyChangedIsKnown() {
        assertTrue(changed(one, "attack"));
        assertTrue(changed(one, "attack", "talk"));
    }

    @Test
    void whatAnotherChangedIsNotKnownAndThenIs() {
        changed(one, "attack", "talk");
        assertFalse(changed(other, "attack"));
        assertTrue(changed(other, "attack"));
        assertTrue(changed(one, "talk"));
        assertFalse(changed(one, "attack", "talk"));
    }

    @Test
    void whatWasNotCommittedIsNotKnown() {
        changed(one, "attack");
        RuntimeException reason = assertThrows(
                IllegalStateException.class,
                () -> database.transaction(connection -> {
                    one.lock(connection, new TreeSet<>(List.of("attack")));
                    throw new IllegalStateException("on purpose");
                }));
        assertEquals("on purpose", reason.getMessage());
        assertFalse(changed(one, "attack"));
        assertTrue(changed(one, "attack"));
    }

    private static boolean changed(FamilyTable by, String... families) {
        return database.transaction(connection -> by.lock(connection, new TreeSet<>(List.of(families))));
    }
}
