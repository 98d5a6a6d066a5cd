package dev.crosswire.launcher.run;

import dev.crosswire.launcher.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** PostgreSQL's keeper: {@code DatabaseProcess <directory> <port> <file that says it is ready>}. */
final class DatabaseProcess {
    private DatabaseProcess() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Logs.configure();
        ParentWatch.install();
        EmbeddedDatabase.start(Path.of(args[0]), Integer.parseInt(args[1]));
        Files.createFile(Path.of(args[2]));
        new CountDownLatch(1).await();
    }
}
