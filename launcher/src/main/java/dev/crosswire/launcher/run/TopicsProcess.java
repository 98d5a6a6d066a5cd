package dev.crosswire.launcher.run;

import dev.crosswire.launcher.TopicProvisioner;

/** The step before the services where the broker is somebody else's: {@code TopicsProcess <bootstrap servers>}. */
final class TopicsProcess {
    private TopicsProcess() {}

    public static void main(String[] args) {
        Logs.configure();
        TopicProvisioner.provision(args[0]);
    }
}
