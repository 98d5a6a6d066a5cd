package dev.crosswire.api.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.view.ArrivedReading;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Readings by chance out of few words, so that claims meet: versions, newer readers, withdrawals. */
final class RandomReadings {
    static final int DAYS = 9;
    private static final List<EventType> TYPES = List.of(EventType.ATTACK, EventType.INTERCEPT, EventType.DEATH);
    private static final List<String> PLACES = List.of("Kyiv", "Sumy", "Kursk");
    private static final List<String> ACTORS = List.of("Russia", "Ukraine");
    private static final List<String> SPEAKERS = List.of("Volodymyr Zelensky", "Kremlin", "Ukrainian Air Force");
    private static final List<String> UNITS = List.of("drone", "person");

    private final Random random;
    private final ObjectMapper json;

    RandomReadings(Random random, ObjectMapper json) {
        this.random = random;
        this.json = json;
    }

    List<ArrivedReading> make(int count) {
        List<ArrivedReading> readings = new ArrayList<>();
        Set<String> made = new HashSet<>();
        while (readings.size() < count) {
            String article = "a" + random.nextInt(Math.max(1, count / 3));
            long version = 1 + random.nextInt(3);
            int reader = 9 + random.nextInt(2);
            if (made.add(article + version + reader)) {
                readings.add(reading(article, version, "random/" + reader));
            }
        }
        return readings;
    }

    private ArrivedReading reading(String article, long version, String reader) {
        boolean withdrawn = version == 3 && random.nextBoolean();
        String date = "2025-03-%02dT%02d:00:00Z".formatted(1 + random.nextInt(DAYS - 1), random.nextInt(24));
        String outlet = "outlet " + article.hashCode() % 5;
        Publication publication =
                new Publication(outlet, null, null, "2025-03-01", version == 1 ? null : date, withdrawn);
        List<Claim> claims = new ArrayList<>();
        for (int i = random.nextInt(4); !withdrawn && i > 0; i--) {
            claims.add(claim(article, version, i));
        }
        return arrived(
                new Reading(article, version, reader, "en", publication, claims, withdrawn ? "withdrawn" : null));
    }

    private ArrivedReading arrived(Reading reading) {
        try {
            return new ArrivedReading(
                    reading, Integer.toString(json.writeValueAsString(reading).hashCode()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Claim claim(String article, long version, int at) {
        int count = 1 + random.nextInt(4);
        String words = "it was " + count;
        List<Place> place = random.nextBoolean() ? List.of() : List.of(Place.named(one(PLACES)));
        String day = "2025-03-%02d".formatted(1 + random.nextInt(DAYS));
        Claim claim = new Claim(
                "?",
                article,
                version,
                one(TYPES),
                "do",
                List.of(new Entity(one(ACTORS))),
                List.of(new Entity(one(ACTORS))),
                random.nextInt(3) == 0
                        ? null
                        : Quantity.of(BigDecimal.valueOf(count), one(List.of(Comparator.values())), one(UNITS)),
                place,
                random.nextInt(3) == 0 ? null : new TimeSpan(day, day, null),
                random.nextInt(5) == 0 ? Polarity.NEGATIVE : Polarity.POSITIVE,
                one(List.of(Modality.values())),
                random.nextBoolean() ? null : new Attribution(new Entity(one(SPEAKERS)), "said", null, false),
                new Evidence(words, at * 20, at * 20 + words.length()),
                null);
        return identified(claim);
    }

    private static Claim identified(Claim claim) {
        String content = claim.toString().replace("articleVersion=" + claim.articleVersion(), "");
        return new Claim(
                Integer.toHexString(content.hashCode()),
                claim.articleId(),
                claim.articleVersion(),
                claim.type(),
                claim.predicate(),
                claim.agent(),
                claim.target(),
                claim.quantity(),
                claim.place(),
                claim.time(),
                claim.polarity(),
                claim.modality(),
                claim.attribution(),
                claim.evidence(),
                null);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
