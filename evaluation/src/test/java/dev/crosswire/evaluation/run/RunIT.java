package dev.crosswire.evaluation.run;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The whole system, from the sample articles to the view, over a crash and a restart. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunIT implements RunView, RunIntake, RunAccess, RunOperation, RunEnd {
    @TempDir
    private static Path directory;

    private static StartedRun shared;

    @BeforeAll
    static void up() throws IOException {
        shared = new StartedRun(directory.resolve("run"));
        shared.start();
    }

    @AfterAll
    static void down() {
        shared.close();
    }

    @Override
    public StartedRun shared() {
        return shared;
    }
}
