package dev.crosswire.launcher.run;

import dev.crosswire.launcher.EmbeddedBroker;
import dev.crosswire.launcher.TopicProvisioner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The broker as a process of its own: {@code BrokerProcess <directory> <port> <file that says it is ready>}. */
final class BrokerProcess {
    private BrokerProcess() {}

    public static void main(String[] args) throws IOException {
        Logs.configure();
        ParentWatch.install();
        EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]), Integer.parseInt(args[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-close"));
        TopicProvisioner.provision(broker.bootstrapServers());
        Files.createFile(Path.of(args[2]));
    }
}
