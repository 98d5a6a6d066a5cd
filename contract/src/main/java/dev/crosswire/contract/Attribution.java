package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Who answers for a claim, after PARC: the source, the cue that says so, and the messenger between them and the outlet.
 *
 * @param cue the cue's words as written ({@code said}, {@code according to})
 * @param via a named messenger ({@code Reuters}, {@code X}), null where there is none
 * @param quoted whether the claim stands in the source's own words
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Attribution(Entity source, String cue, Entity via, boolean quoted) {
    public Attribution {
        Checks.given(source, "attribution.source");
    }
}
