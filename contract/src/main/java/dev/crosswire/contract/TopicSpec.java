package dev.crosswire.contract;

import java.util.Map;

/**
 * What a topic must be like when it is created.
 *
 * @param config the topic's settings by Kafka's own names, such as {@code cleanup.policy}
 */
public record TopicSpec(String name, Map<String, String> config) {
    public TopicSpec {
        Checks.filled(name, "name");
        config = Map.copyOf(config);
    }
}
