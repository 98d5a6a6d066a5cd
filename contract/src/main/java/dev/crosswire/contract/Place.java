package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * Where an event happens.
 *
 * @param name the canonical name
 * @param country ISO 3166-1 alpha-2, null where unknown
 * @param geonames the GeoNames id, null where unknown
 * @param latitude degrees north, WGS 84, null where unknown
 * @param longitude degrees east, WGS 84, null where unknown
 * @param within the canonical names of the places that contain it, the nearest first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Place(
        String name, String country, Long geonames, Double latitude, Double longitude, List<String> within) {
    public Place {
        Checks.filled(name, "place.name");
        within = Checks.list(within);
    }

    /** A place of which the name alone is known. */
    public static Place named(String name) {
        return new Place(name, null, null, null, null, List.of());
    }
}
