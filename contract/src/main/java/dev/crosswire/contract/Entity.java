package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Who or what takes part: a canonical name, or a short noun phrase in the singular. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Entity(String name) {
    public Entity {
        Checks.filled(name, "name");
    }
}
