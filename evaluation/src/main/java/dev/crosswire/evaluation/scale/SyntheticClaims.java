package dev.crosswire.evaluation.scale;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Readings as a stream of news brings them: so many claims a day, actors, targets and places by Zipf's law, one seed one stream.
 * The first week is hot: half of its claims are of one actor's strikes against one target. One reading in twenty
 * comes late.
 */
final class SyntheticClaims {
    static final int A_READING = 10;
    private static final int ENTITIES = 5_000;
    private static final int A_DAY = 1_500;
    private static final int HOT = 7 * A_DAY;
    private static final int LATE = 20;
    private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");
    private static final List<String> THINGS = List.of("drone", "house", "bridge", "hospital", "missile", "vehicle");
    private static final List<String> VERBS = List.of("strike", "hit", "destroy", "seize", "repair", "inspect");
    private static final EventType[] TYPES = EventType.values();

    private final Random random;
    private Reading late;
    private int made;

    SyntheticClaims(long seed) {
        this.random = new Random(seed);
    }

    /** The next reading of the stream. */
    Reading next() {
        Reading reading = made();
        if (late == null && random.nextInt(LATE) == 0) {
            late = reading;
            return made();
        }
        if (late != null && random.nextInt(LATE) == 0) {
            Reading then = late;
            late = reading;
            return then;
        }
        return reading;
    }

    private Reading made() {
        Instant published = BEGIN.plusSeconds(86_400L * made / A_DAY);
        String article = "article-" + made / A_READING;
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < A_READING; i++) {
            claims.add(made < HOT && random.nextBoolean() ? hot(article, i, published) : claim(article, i, published));
            made++;
        }
        Publication publication =
                new Publication("outlet-" + zipf() + ".example", null, null, published.toString(), null, false);
        return new Reading(article, 1, "synthetic/1", "en", publication, claims, null);
    }

    private Claim hot(String article, int at, Instant published) {
        int value = 1 + random.nextInt(9);
        String text = "Israel fired " + value + " missiles at Iran in raid " + random.nextInt(40);
        return claim(
                article, at, EventType.ATTACK, "strike", "Israel", "Iran", value, "missile", "Iran", published, text);
    }

    private Claim claim(String article, int at, Instant published) {
        String thing = THINGS.get(random.nextInt(THINGS.size()));
        String verb = VERBS.get(random.nextInt(VERBS.size()));
        int value = 1 + random.nextInt(300);
        String agent = name("A", zipf());
        String target = name("T", zipf());
        String place = random.nextBoolean() ? name("P", zipf()) : null;
        String text = agent + " " + verb + " " + value + " " + thing + "s of " + target + " near " + name("N", zipf());
        EventType type = TYPES[zipf() % TYPES.length];
        return claim(
                article,
                at,
                type,
                verb,
                agent,
                target,
                value,
                random.nextBoolean() ? thing : null,
                place,
                published,
                text);
    }

    private Claim claim(
            String article,
            int at,
            EventType type,
            String verb,
            String agent,
            String target,
            int value,
            String unit,
            String place,
            Instant published,
            String text) {
        LocalDate day = published.atZone(ZoneOffset.UTC).toLocalDate();
        return new Claim(
                article + "-" + at,
                article,
                1,
                type,
                verb,
                List.of(new Entity(agent)),
                List.of(new Entity(target)),
                unit == null ? null : Quantity.of(BigDecimal.valueOf(value), Comparator.EQUAL, unit),
                place == null ? List.of() : List.of(Place.named(place)),
                random.nextBoolean() ? new TimeSpan(day.toString(), day.toString(), null) : null,
                Polarity.POSITIVE,
                Modality.ACTUAL,
                random.nextBoolean() ? new Attribution(new Entity(name("S", zipf())), "said", null, false) : null,
                new Evidence(text, at * 200, at * 200 + text.length()),
                null);
    }

    static String actor(Random random) {
        return name("A", zipf(random));
    }

    static String place(Random random) {
        return name("P", zipf(random));
    }

    /** A name of one word. */
    private static String name(String kind, int rank) {
        StringBuilder name = new StringBuilder(kind);
        for (int left = rank; left > 0; left /= 20) {
            name.append("bcdfghjklmnpqrstvwxz".charAt(left % 20)).append('a');
        }
        return name.toString();
    }

    private int zipf() {
        return zipf(random);
    }

    /** A rank by Zipf's law with exponent 1, by the inverse of its continuous form. */
    private static int zipf(Random random) {
        return (int) Math.exp(random.nextDouble() * Math.log(ENTITIES));
    }
}
