package dev.crosswire.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How claims are spread over topics: a setting of the whole installation, since who provisions topics must know it too. */
public enum ClaimsLayout {
    /** All in the topic {@code claims}. */
    SINGLE,
    /** One topic a type, {@code claims.attack} and so on: consumers subscribe by name or by the pattern {@code claims\..*}. */
    BY_TYPE;

    /** The environment variable that sets it, for the services and for who provisions topics. */
    public static final String VARIABLE = "CROSSWIRE_TOPICS_CLAIMS_LAYOUT";

    /** {@code single} or {@code by-type}; null or blank is {@code single}. */
    public static ClaimsLayout of(String setting) {
        return setting == null || setting.isBlank()
                ? SINGLE
                : valueOf(setting.strip().replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /**
     * The topic of a claim.
     *
     * @param claims the name of the topic of all claims, with which each type's topic begins
     */
    public String topic(String claims, EventType type) {
        return this == SINGLE ? claims : claims + "." + type.label().toLowerCase(Locale.ROOT);
    }

    /** Every topic of an installation of this layout, under their default names. */
    public List<TopicSpec> topics() {
        return Topics.ALL.stream().flatMap(this::laidOut).toList();
    }

    private Stream<TopicSpec> laidOut(TopicSpec spec) {
        return spec.name().equals(Topics.CLAIMS)
                ? Arrays.stream(EventType.values())
                        .map(type -> new TopicSpec(topic(Topics.CLAIMS, type), spec.config()))
                        .distinct()
                : Stream.of(spec);
    }
}
