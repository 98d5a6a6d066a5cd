package dev.crosswire.launcher;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterStateTest {
    @Test
    void aBrokerThatNeverComesIsNotWaitedForWithoutEnd() {
        try (EmbeddedBroker broker = EmbeddedBroker.start()) {
            int port = Integer.parseInt(broker.bootstrapServers().replaceFirst(".*:", ""));
            ClusterPorts two = new ClusterPorts(List.of(port, Ports.free()), List.of(Ports.free(), Ports.free()));

            ClusterState state = new ClusterState(two, Duration.ofSeconds(1));

            assertThrows(RunFailure.class, state::awaitBrokers);
        }
    }
}
