package dev.crosswire.evaluation.scale;

import dev.crosswire.api.reconcile.PublishedClaim;
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
import dev.crosswire.contract.TimeSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Claims as a stream of news brings them: a constant number a day, actors and places by Zipf's law, one seed one stream. */
final class SyntheticClaims {
    private static final int ENTITIES = 5_000;
    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final List<String> THINGS = List.of("drone", "house", "bridge", "hospital", "ceasefire", "vehicle");
    private static final EventType[] TYPES = EventType.values();

    private final Random random;
    private final int aDay;
    private int made;

    SyntheticClaims(long seed, int aDay) {
        this.random = new Random(seed);
        this.aDay = aDay;
    }

    /** The next claim of the stream. */
    PublishedClaim next() {
        int number = made++;
        LocalDate day = BEGIN.plusDays(number / aDay);
        String thing = THINGS.get(random.nextInt(THINGS.size()));
        int value = 1 + random.nextInt(300);
        String agent = "Actor " + zipf();
        String text = agent + " and " + value + " " + thing + "s, number " + number;
        Claim claim = new Claim(
                Integer.toString(number, 36),
                "article-" + number / 20,
                1,
                TYPES[zipf() % TYPES.length],
                "do",
                List.of(new Entity(agent)),
                List.of(new Entity(thing)),
                random.nextBoolean() ? Quantity.of(BigDecimal.valueOf(value), Comparator.EQUAL, thing) : null,
                random.nextBoolean() ? List.of(Place.named("Town " + zipf())) : List.of(),
                random.nextBoolean() ? new TimeSpan(day.toString(), day.toString(), null) : null,
                Polarity.POSITIVE,
                Modality.ACTUAL,
                random.nextBoolean() ? new Attribution(new Entity("Speaker " + zipf()), "said", null, false) : null,
                new Evidence(text, 0, text.length()),
                null);
        return new PublishedClaim(
                claim,
                new Publication(
                        "outlet-" + zipf() + ".example",
                        null,
                        null,
                        day.plusDays(1).toString(),
                        null,
                        false));
    }

    /** A rank by Zipf's law with exponent 1, by the inverse of its continuous form. */
    private int zipf() {
        return (int) Math.exp(random.nextDouble() * Math.log(ENTITIES));
    }
}
