package dev.crosswire.api;

import dev.crosswire.contract.Attribution;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Comparator;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Evidence;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.Polarity;
import dev.crosswire.contract.Publication;
import dev.crosswire.contract.Quantity;
import dev.crosswire.contract.Reading;
import dev.crosswire.contract.TimeSpan;
import java.math.BigDecimal;
import java.util.List;

/** Readings made by hand. */
public final class Samples {
    private Samples() {}

    /** A count of drones shot down over a place, on 19 March 2025. */
    public static Claim intercepted(String article, long version, int drones, String place, String speaker, int at) {
        String words = drones + " drones";
        return new Claim(
                article + "-" + at + "-" + drones + "-" + place,
                article,
                version,
                EventType.INTERCEPT,
                "shoot down",
                List.of(new Entity("Russia")),
                List.of(new Entity("drone")),
                Quantity.of(BigDecimal.valueOf(drones), Comparator.EQUAL, "drone"),
                List.of(new Place(place, "RU", null, null, null, List.of("Russia"))),
                new TimeSpan("2025-03-19", "2025-03-19", "Wednesday"),
                Polarity.POSITIVE,
                Modality.ACTUAL,
                speaker == null ? null : new Attribution(new Entity(speaker), "said", null, false),
                new Evidence(words, at, at + words.length()),
                null);
    }

    public static Reading reading(String article, long version, String outlet, String modified, List<Claim> claims) {
        return new Reading(article, version, "test/1", "en", publication(outlet, modified, false), claims, null);
    }

    public static Reading withdrawal(String article, long version, String outlet, String modified) {
        return new Reading(
                article, version, "test/1", null, publication(outlet, modified, true), List.of(), "withdrawn");
    }

    private static Publication publication(String outlet, String modified, boolean withdrawn) {
        return new Publication(outlet, null, "Drones over " + outlet, "2025-03-19", modified, withdrawn);
    }
}
