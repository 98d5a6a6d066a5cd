package dev.crosswire.extract.place;

/**
 * A town of the gazetteer.
 *
 * @param geonames its GeoNames id
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param country ISO 3166-1 alpha-2
 * @param division GeoNames' code of its first-order division ({@code UA.21})
 * @param rank 3 for a country's capital, 2 for the seat of a first-order division, 1 of a second, 0 else
 * @param own whether it was asked for by its own name rather than another one
 */
record City(
        long geonames,
        String name,
        double latitude,
        double longitude,
        int population,
        String country,
        String division,
        int rank,
        boolean own) {}
